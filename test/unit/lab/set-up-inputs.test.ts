import { execFile } from 'node:child_process';
import { appendFile, chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = new URL('../../../scripts/lab/', import.meta.url).pathname;
const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux)(`the lab's set-up${isLinux ? '' : ' (skipped: not Linux)'}`, () => {
  let folder: string;
  let copy: string;
  let lab: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vboxweb-set-up-'));
    copy = join(folder, 'scripts');
    lab = join(folder, 'lab');
    await cp(scripts, copy, { recursive: true });
    await mkdir(join(lab, 'done'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (script: string, args: string[], environment: NodeJS.ProcessEnv = {}) =>
    promisify(execFile)('bash', [join(copy, script), ...args], {
      env: { ...process.env, VBOXWEB_LAB: lab, ...environment },
    });
  const digest = async (step: string) => (await run(`steps/${step}.sh`, ['digest'])).stdout.trim();
  const mark = (step: string, build: string) =>
    writeFile(join(lab, 'done', step), `${'0'.repeat(64)}\n${build}\n`);

  it('builds the kernel again for another option, but not for a comment', async () => {
    const before = await digest('kernel');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await appendFile(join(copy, 'kernel.config'), '\n# Only a remark\n');
    expect(await digest('kernel')).toBe(before);
    await appendFile(join(copy, 'kernel.config'), 'CONFIG_FUSE_FS=y\n');
    const withOption = await digest('kernel');
    expect(withOption).not.toBe(before);
    await appendFile(join(copy, 'kernel.config'), '# CONFIG_SWAP is not set\n');
    expect(await digest('kernel')).not.toBe(withOption);
  });

  it.each([
    ['launcher', 'virtualbox', 'kernel'],
    ['guest', 'kernel', 'launcher'],
    ['guest', 'virtualbox', 'launcher'],
    ['virtualbox', 'base', 'kernel'],
  ])('does the step %s again after %s, but not after %s', async (step, needed, other) => {
    await mark(needed, '1');
    await mark(other, '1');
    const before = await digest(step);
    await mark(other, '2');
    expect(await digest(step)).toBe(before);
    await mark(needed, '2');
    expect(await digest(step)).not.toBe(before);
  });

  it('says why a machine cannot have a lab, with a status of its own', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'uname'), '#!/bin/sh\necho Darwin\n');
    await chmod(join(bin, 'uname'), 0o755);
    await expect(run('setup.sh', [], { PATH: `${bin}:${process.env['PATH']}` })).rejects.toMatchObject({
      code: 3,
      stderr: 'lab: cannot be set up here: it needs Linux, this is Darwin\n',
    });
  });

  it('tells which steps are to be done', async () => {
    const { stdout } = await run('setup.sh', ['--status']);
    expect(stdout.trim().split('\n')).toEqual(
      ['kernel', 'virtualbox', 'launcher', 'guest'].map((step) => `step\t${step}\ttodo`),
    );
  });

  it('refuses an unknown option', async () => {
    await expect(run('setup.sh', ['--frobnicate'])).rejects.toMatchObject({ code: 2 });
  });
});
