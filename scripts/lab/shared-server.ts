import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withFileLock } from './file-lock.js';
import { LabNamespace, type NamespaceRecord } from './lab-namespace.js';
import { type LabPaths, labPaths } from './lab-paths.js';
import { LabVirtualBox, layoutOf } from './lab-virtualbox.js';
import { isTaken } from './ports.js';
import type { LabProcess } from './process-table.js';
import { tryLogon } from './soap-logon.js';

/** Where the lab's server listens unless it is told otherwise; also vboxwebsrv's own default. */
export const defaultPort = 18083;

/** The server that `lab:up` starts and `lab:down` stops. Its machines stay between the two. */
export interface SharedServer {
  readonly url: string;
  readonly port: number;
  readonly logFile: string;
  readonly processes: readonly LabProcess[];
}

/** The server cannot be started as asked; the message says what to do. */
export class SharedServerError extends Error {
  override readonly name = 'SharedServerError';
}

interface ServerRecord extends NamespaceRecord {
  readonly port: number;
}

interface Running {
  readonly record: ServerRecord;
  readonly namespace: LabNamespace;
  readonly virtualBox: LabVirtualBox;
}

const layout = layoutOf('/srv/lab');
const recordFile = (paths: LabPaths): string => join(paths.run, 'server.json');
const logFileOf = (paths: LabPaths): string => join(paths.run, 'vboxwebsrv.log');
const urlOf = (port: number): string => `http://127.0.0.1:${port}/`;

async function readRecord(paths: LabPaths): Promise<ServerRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordFile(paths), 'utf8')) as ServerRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function findRunning(paths: LabPaths): Promise<Running | undefined> {
  const record = await readRecord(paths);
  const namespace = record && (await LabNamespace.find(paths.root, record));
  return namespace && { record, namespace, virtualBox: new LabVirtualBox(namespace, layout) };
}

async function describeServer({ record, namespace }: Running, paths: LabPaths): Promise<SharedServer> {
  const { port } = record;
  return { url: urlOf(port), port, logFile: logFileOf(paths), processes: await namespace.processes() };
}

/** Finds the lab's server, whether or not it answers. */
export async function findServer(paths: LabPaths = labPaths()): Promise<SharedServer | undefined> {
  const running = await findRunning(paths);
  return running && describeServer(running, paths);
}

/**
 * Starts the lab's server and waits until it answers a log-on; one that already does is left as it is.
 *
 * @throws SharedServerError when the port belongs to something else, or when the server runs on another port.
 */
export async function startServer(port?: number, paths: LabPaths = labPaths()): Promise<SharedServer> {
  return withFileLock(join(paths.run, 'server.lock'), async () => {
    const running = await findRunning(paths);
    if (running) {
      const url = urlOf(running.record.port);
      if (port !== undefined && port !== running.record.port) {
        throw new SharedServerError(
          `the lab's server already runs at ${url}; stop it first (npm run lab:down)`,
        );
      }
      const answers = await tryLogon(url).then(
        () => true,
        () => false,
      );
      if (answers) return describeServer(running, paths);
      await end(running);
    }
    return start(port ?? defaultPort, paths);
  });
}

async function start(port: number, paths: LabPaths): Promise<SharedServer> {
  if (await isTaken(port)) {
    throw new SharedServerError(
      `port ${port} is in use by something that lab:up did not start; choose another: npm run lab:up -- --port N`,
    );
  }
  await mkdir(paths.run, { recursive: true });
  const namespace = await LabNamespace.openStaying(paths.root);
  try {
    // Written first: should this process be killed now, lab:down still finds what to stop.
    await writeFile(`${recordFile(paths)}.partial`, JSON.stringify({ ...namespace.record, port }));
    await rename(`${recordFile(paths)}.partial`, recordFile(paths));
    await rm(logFileOf(paths), { force: true });
    const virtualBox = new LabVirtualBox(namespace, layout);
    await virtualBox.prepare(paths.root);
    const server = { port, url: urlOf(port), logFile: logFileOf(paths), arguments: ['-A', 'null'] };
    await virtualBox.startWebServer(server);
    const record = { ...namespace.record, port };
    return await describeServer({ record, namespace, virtualBox }, paths);
  } catch (error) {
    await namespace.close();
    await rm(recordFile(paths), { force: true });
    throw error;
  }
}

/** Stops what {@link startServer} started: vboxwebsrv, its VBoxSVC and its VMs. Tells whether there was any. */
export async function stopServer(paths: LabPaths = labPaths()): Promise<boolean> {
  if (!(await readRecord(paths))) return false;
  return withFileLock(join(paths.run, 'server.lock'), async () => {
    const running = await findRunning(paths);
    if (running) await end(running);
    await rm(recordFile(paths), { force: true });
    return running !== undefined;
  });
}

/** Gives the processes the time to write their settings, then ends what is left of them. */
async function end({ namespace, virtualBox }: Running): Promise<void> {
  const machines = (await virtualBox.vboxManage(['list', 'runningvms'])).stdout.matchAll(/\{([-0-9a-f]+)\}/g);
  for (const [, id = ''] of machines) await virtualBox.vboxManage(['controlvm', id, 'poweroff']);
  for (const { pid } of await namespace.processes()) process.kill(pid, 'SIGTERM');
  const until = performance.now() + 10_000;
  while ((await namespace.processes()).length > 0 && performance.now() < until) await delay(50);
  await namespace.close();
}
