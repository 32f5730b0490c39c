import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeLab } from '../../support/real.js';

const scripts = new URL('../../../scripts/lab/', import.meta.url).pathname;
const stub = new URL('fixtures/stub-step.sh', import.meta.url).pathname;
const names = ['host', 'kernel-source', 'kernel', 'base', 'virtualbox', 'launcher', 'guest'];

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Every process that works on a lab, by its command line or by what it has open. */
async function processesOf(lab: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  const environments = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
  return pids.filter((_, index) => environments[index]?.split('\0').includes(`VBOXWEB_LAB=${lab}`));
}

describeLab('setting the lab up', () => {
  let folder: string;
  let lab: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vboxweb-set-up-'));
    lab = join(folder, 'lab');
    await mkdir(lab);
    await cp(scripts, join(folder, 'scripts'), { recursive: true });
    for (const name of names) {
      await cp(stub, join(folder, `scripts/steps/${name}.sh`), { force: true });
      await chmod(join(folder, `scripts/steps/${name}.sh`), 0o755);
    }
  });
  afterEach(async () => {
    await expect.poll(() => processesOf(lab), { timeout: 10_000 }).toEqual([]);
    await rm(folder, { recursive: true });
  });

  function start(...args: string[]): Run {
    const child = spawn('bash', [join(folder, 'scripts/setup.sh'), ...args], {
      env: { ...process.env, VBOXWEB_LAB: lab },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    return { child, ended: once(child, 'close').then(([code]) => ({ code, stdout, stderr })) };
  }
  const tell = (file: string, text = '') => writeFile(join(lab, file), text);
  const trace = async () =>
    (await readFile(join(lab, 'trace'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const traced = (step: string) => expect.poll(trace, { timeout: 10_000 }).toContain(step);

  it('does every step once, tells its progress, and has nothing to do the next time', async () => {
    const first = await start().ended;
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect((await trace()).sort()).toEqual([...names].sort());
    expect(first.stdout).toMatch(/^\[3\/7\] kernel: pretending \.\.\.$/m);
    expect(first.stdout).toMatch(/^\[3\/7\] kernel: done in \d+ s$/m);
    expect(await start().ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await trace()).toHaveLength(names.length);
  });

  it('names the step that failed and its log, and goes on there the next time', async () => {
    await tell('fail-virtualbox');
    const failed = await start().ended;
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^\[5\/7\] virtualbox: FAILED after \d+ s/);
    expect(failed.stderr).toContain(join(lab, 'logs/virtualbox.log'));
    expect(failed.stderr).toContain('    the cause of virtualbox');
    await rm(join(lab, 'fail-virtualbox'));
    expect(await start().ended).toMatchObject({ code: 0 });
    const done = await trace();
    expect(done.filter((name) => name === 'base')).toHaveLength(1);
    expect(done.filter((name) => name === 'virtualbox')).toHaveLength(2);
  });

  it.each([
    ['kernel', []],
    ['virtualbox', ['base']],
    ['guest', ['kernel', 'base', 'virtualbox', 'launcher']],
  ])(
    'killed in the step %s, it does that one again, and what was done before not',
    async (step, finished) => {
      await tell(`hang-${step}`);
      const { child, ended } = start();
      await traced(step);
      child.kill('SIGKILL');
      await ended;
      await expect.poll(() => processesOf(lab), { timeout: 10_000 }).toEqual([]);
      const before = await trace();
      await rm(join(lab, `hang-${step}`));
      expect(await start().ended).toMatchObject({ code: 0 });
      const again = (await trace()).slice(before.length);
      expect(again).toContain(step);
      expect(again.filter((name) => finished.includes(name))).toEqual([]);
    },
  );

  it('interrupted, it leaves no process behind', async () => {
    await tell('hang-base');
    const { child, ended } = start();
    await traced('base');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    await expect.poll(() => processesOf(lab), { timeout: 10_000 }).toEqual([]);
  });

  it('started twice at once, the second waits and finds everything done', async () => {
    await tell('hang-kernel');
    const first = start();
    await traced('kernel');
    const second = start();
    await new Promise((resolve) => second.child.stdout?.once('data', resolve));
    await rm(join(lab, 'hang-kernel'));
    first.child.kill('SIGKILL');
    // The first is dead and the lock is free: the second takes over what the first left.
    const ended = await second.ended;
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^lab: waiting for another set-up/);
    const third = start();
    expect(await third.ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('does a step again when its inputs change, and what was made from it', async () => {
    await start().ended;
    const before = (await trace()).length;
    await tell('inputs-kernel', 'CONFIG_SOMETHING=y');
    expect(await start().ended).toMatchObject({ code: 0 });
    expect((await trace()).slice(before)).toEqual(['host', 'kernel-source', 'kernel', 'guest']);
  });

  it('with --update installs VirtualBox again, but leaves the kernel', async () => {
    await start().ended;
    const before = (await trace()).length;
    expect(await start('--update').ended).toMatchObject({ code: 0 });
    const again = (await trace()).slice(before);
    expect(again).toEqual(expect.arrayContaining(['base', 'virtualbox', 'launcher', 'guest']));
    expect(again).not.toContain('kernel');
  });
});
