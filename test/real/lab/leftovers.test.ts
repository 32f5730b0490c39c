import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labPaths } from '../../../scripts/lab/lab-paths.js';
import { startWebServer } from '../../support/lab.js';
import { recordHolder, removeLeftovers } from '../../support/leftovers.js';
import { describeLab } from '../../support/real.js';

describeLab('what a server could not clean up', () => {
  it('is removed by the next run, and what is in use or just being made is not', async () => {
    await using server = await startWebServer();
    const { servers } = labPaths();
    const dead = join(servers, 'dead');
    const unfinished = join(servers, 'unfinished');
    await mkdir(dead);
    await mkdir(unfinished);
    try {
      await recordHolder(dead, { holder: process.pid, holderStart: '0' });
      await removeLeftovers();
      expect(existsSync(dead)).toBe(false);
      expect(existsSync(unfinished)).toBe(true);
      expect(existsSync(server.hostPath(server.home))).toBe(true);
    } finally {
      await rm(unfinished, { recursive: true });
    }
  });
});
