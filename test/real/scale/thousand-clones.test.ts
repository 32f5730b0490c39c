import { readdir } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { connect, type Machine, type VirtualBoxClient } from '../../../src/index.js';
import { startWebServer } from '../../support/lab.js';
import { countServerReferences } from '../../support/machines.js';
import { describeLab } from '../../support/real.js';

const count = 1_000;
const atOnce = 8;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of live objects, in MB. */
async function heapMB(): Promise<number> {
  collect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** References that the server keeps, without the one that had to be made to know how many ids there are. */
async function references(vbox: VirtualBoxClient, url: string): Promise<number> {
  collect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await vbox.flushReleases();
  using latest = await vbox.api.getHost();
  return (await countServerReferences(url, latest.ref)) - 1;
}

async function inParallel(work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await work(next++);
    }),
  );
}

describeLab(`${count} linked clones, ${atOnce} at a time`, () => {
  it('are made and removed, and leave no reference, folder, medium or memory', {
    timeout: 600_000,
  }, async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url });
    using base = await vbox.machines.create({ name: 'base', osTypeId: 'Linux_64', disks: [{ sizeMB: 64 }] });
    // The first clone takes the base's snapshot and keeps it at hand; that belongs to the start.
    await (await base.linkedClone('warm-up')).remove({ deleteDisks: true });
    const media = async () => {
      const list = await vbox.api.getHardDisks();
      for (const medium of list) medium.release();
      return list.length;
    };
    const folders = () => readdir(server.hostPath(server.machineFolder));
    const before = {
      references: await references(vbox, server.url),
      media: await media(),
      folders: await folders(),
    };
    const heapBefore = await heapMB();

    const clones: Machine[] = [];
    await inParallel(async (index) => {
      clones[index] = await base.linkedClone(`clone-${index}`);
    });
    expect(await vbox.machines.list()).toHaveLength(count + 1);
    expect(new Set(clones.map(({ id }) => id)).size).toBe(count);
    await inParallel(async (index) => {
      await clones[index]?.remove({ deleteDisks: true });
    });
    clones.length = 0;

    const after = {
      references: await references(vbox, server.url),
      media: await media(),
      folders: await folders(),
    };
    expect(after).toEqual(before);
    expect(vbox.diagnostics().references.held).toBe(before.references);
    const grown = (await heapMB()) - heapBefore;
    expect(grown).toBeLessThan(8);
    console.log(
      `heap: ${heapBefore.toFixed(1)} MB before, ${grown.toFixed(1)} MB more after; references: ${after.references}`,
    );
  });
});
