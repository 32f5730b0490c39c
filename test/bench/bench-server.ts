import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runCommand } from '../../scripts/lab/run-command.js';
import { startWebServer, type WebServer } from '../support/lab.js';
import { diskSyncMs } from './disk-sync.js';
import { median } from './statistics.js';

/** The server that is measured. */
export interface BenchServer extends AsyncDisposable {
  readonly url: string;
  /** Undefined where VBoxManage cannot reach the same VirtualBox. */
  readonly vboxManage: TimedVBoxManage | undefined;
  /** Milliseconds until a small new file beside the machines is on the disk; undefined when it is another host's. */
  readonly syncMs: number | undefined;
}

/** VBoxManage with the same VirtualBox as the web service. */
export interface TimedVBoxManage {
  /** Milliseconds that are already taken off its times: what it costs to enter the lab. */
  readonly entryMs: number;
  /** @throws Error when it ends with another status than 0. */
  run(args: readonly string[]): Promise<{ readonly wallMs: number; readonly output: string }>;
}

/** The server at the URL, or a new one with a VirtualBox of its own in the lab. */
export async function benchServer(url: string | undefined): Promise<BenchServer> {
  if (url !== undefined) {
    return { url, vboxManage: undefined, syncMs: undefined, [Symbol.asyncDispose]: async () => {} };
  }
  await setUpLab();
  const server = await startWebServer();
  try {
    const vboxManage = await timedVBoxManage(server);
    const syncMs = await diskSyncMs(server.hostPath(server.machineFolder));
    return { url: server.url, vboxManage, syncMs, [Symbol.asyncDispose]: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function timedVBoxManage(server: WebServer): Promise<TimedVBoxManage> {
  const entryMs = await entryCost(server);
  return {
    entryMs,
    async run(args) {
      const begin = performance.now();
      const { exitCode, stdout, stderr } = await server.vboxManage(args);
      const wallMs = performance.now() - begin - entryMs;
      if (exitCode !== 0) throw new Error(`VBoxManage ${args.join(' ')} ended with ${exitCode}: ${stderr}`);
      return { wallMs, output: stdout };
    },
  };
}

/** What it takes to enter the lab as it is done for VBoxManage, more than to start a program outside. */
async function entryCost(server: WebServer): Promise<number> {
  const [process] = await server.processes();
  if (process === undefined) throw new Error('vboxwebsrv does not run.');
  const enter = ['--target', `${process.pid}`, '--mount', '--pid', '--'];
  const inside = ['nsenter', ...enter, 'chroot', server.root, '/usr/bin/env', '-i', '/bin/true'];
  const costs: number[] = [];
  for (let i = 0; i < 15; i++) costs.push((await timeOf(inside)) - (await timeOf(['/bin/true'])));
  return median(costs);
}

async function timeOf([file = '', ...args]: readonly string[]): Promise<number> {
  const begin = performance.now();
  const { exitCode, stderr } = await runCommand(file, args);
  if (exitCode !== 0) throw new Error(`${file} ended with status ${exitCode}: ${stderr}`);
  return performance.now() - begin;
}

/** Sets the lab up as far as it is not; what that says must not come between the JSON on standard output. */
async function setUpLab(): Promise<void> {
  const script = join(import.meta.dirname, '../../scripts/lab/setup.sh');
  const [status] = await once(spawn('bash', [script], { stdio: ['ignore', 2, 2] }), 'close');
  if (status !== 0)
    throw new Error('There is no lab to measure in; --url measures a server that runs already.');
}
