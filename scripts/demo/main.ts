import { parseArgs } from 'node:util';
import { connect, VBoxError } from '../../src/index.js';
import { SharedServerError } from '../lab/shared-server.js';
import { CloneDemo, totalSteps } from './clone-demo.js';
import { demoServer, NoServerError } from './demo-server.js';
import { openScreen, type Screen } from './screen.js';

const usage = `usage: npm run demo -- [--url URL] [--username NAME]

Makes a machine and linked clones of it on a VirtualBox, and removes them again. The URL defaults to VBOXWEB_URL,
without which a real VirtualBox is set up for it (npm run lab:up). The password is taken from VBOXWEB_PASSWORD.`;

const exitCodes = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

interface Options {
  readonly url: string | undefined;
  readonly username: string | undefined;
}

/** Undefined when they make no sense. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' }, username: { type: 'string' } } });
    return { url: values.url ?? process.env['VBOXWEB_URL'], username: values.username };
  } catch (error) {
    console.error(`demo: ${(error as Error).message}`);
    return undefined;
  }
}

/** Aborts at Ctrl-C and the like; what has been made is then removed. The second time the process ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const interrupt = () => {
    // The terminal and the programs in between (npm) may send one Ctrl-C several times.
    if (first > 0 && performance.now() - first > 1_000) process.exit(exitCodes.interrupted);
    first ||= performance.now();
    controller.abort(new Error('interrupted'));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return controller.signal;
}

/** The errors of the run and of the removal after it. */
async function runAndRemove(clones: CloneDemo, screen: Screen, signal: AbortSignal): Promise<unknown[]> {
  const errors: unknown[] = [];
  try {
    await clones.run(signal);
  } catch (error) {
    errors.push(error);
  }
  if (signal.aborted) screen.line('Interrupted; removing what was made.');
  try {
    await clones.removeAll();
  } catch (error) {
    errors.push(error);
    screen.line(`Machines whose names begin with ${clones.prefix} may be left on the host.`);
  }
  screen.end();
  return errors;
}

async function demo(options: Options, signal: AbortSignal): Promise<unknown[]> {
  await using server = await demoServer(options.url);
  signal.throwIfAborted();
  await using vbox = await connect({ ...options, url: server.url, signal });
  const screen = openScreen(totalSteps);
  return await runAndRemove(new CloneDemo(vbox, screen), screen, signal);
}

function report(error: unknown): void {
  const isExpected =
    error instanceof VBoxError || error instanceof NoServerError || error instanceof SharedServerError;
  console.error(isExpected ? `demo: ${error.message}` : error);
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(usage);
    return exitCodes.usage;
  }
  const signal = interruption();
  const errors = await demo(options, signal).catch((error: unknown) => [error]);
  if (signal.aborted) {
    console.error('demo: interrupted');
    return exitCodes.interrupted;
  }
  for (const error of errors) report(error);
  return errors.length === 0 ? exitCodes.ok : exitCodes.failed;
}

process.exit(await main());
