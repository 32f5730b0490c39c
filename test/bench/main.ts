import { cpus, loadavg } from 'node:os';
import { connect } from '../../src/index.js';
import type { BenchContext } from './bench-context.js';
import { benchServer } from './bench-server.js';
import { ensureBuilt } from './built-package.js';
import { Fixture } from './fixture.js';
import type { Measurement } from './measurement.js';
import { measureColdStart } from './measurements/cold-start.js';
import { measureConcurrentCalls } from './measurements/concurrent-calls.js';
import { measureLinkedClone } from './measurements/linked-clone.js';
import { measureListMachines } from './measurements/list-machines.js';
import { measureOneCall } from './measurements/one-call.js';
import { type BenchOptions, type MeasurementName, readOptions, usage } from './options.js';
import { measurementText, targetsText } from './report.js';
import { targetsOf } from './targets.js';

const measurements: Readonly<Record<MeasurementName, (bench: BenchContext) => Promise<Measurement>>> = {
  'one-call': measureOneCall,
  'concurrent-calls': measureConcurrentCalls,
  'linked-clone': measureLinkedClone,
  'list-machines': measureListMachines,
  'cold-start': measureColdStart,
};

async function run(options: BenchOptions, signal: AbortSignal): Promise<void> {
  const say = (text: string) => (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  await ensureBuilt();
  await using server = await benchServer(options.url);
  const version = await versionOf(server.url);
  const environment = {
    virtualBox: version,
    server: options.url === undefined ? 'its own in the lab, on this machine' : options.url,
    node: process.version,
    processors: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    // Near 0 on a machine that does nothing else.
    loadBefore: loadavg()[0]?.toFixed(1),
  };
  const lines = Object.entries(environment).map(([name, value]) => `${name}: ${value}`);
  say(`${lines.join('\n')}\n`);
  const done: Measurement[] = [];
  const fixture = await Fixture.create(server.url);
  try {
    for (const name of options.only) {
      const bench: BenchContext = { server, version, fixture, quick: options.quick, signal };
      const measurement = await measurements[name](bench);
      done.push(measurement);
      say(measurementText(measurement));
    }
  } finally {
    await fixture.remove();
  }
  const targets = targetsOf(done);
  say(targetsText(targets));
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ environment, quick: options.quick, measurements: done, targets }, null, 2)}\n`,
    );
  }
}

async function versionOf(url: string): Promise<string> {
  await using vbox = await connect({ url });
  return vbox.version;
}

function optionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const options = optionsOrExit();
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!controller.signal.aborted) process.stderr.write('Removing what was made...\n');
    controller.abort(new Error(`ended by ${signal}`));
  });
}
try {
  await run(options, controller.signal);
} catch (error) {
  process.stderr.write(`${error instanceof Error && !controller.signal.aborted ? error.stack : error}\n`);
  process.exitCode = 1;
}
