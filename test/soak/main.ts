import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect, type VirtualBoxClient } from '../../src/index.js';
import { startWebServer } from '../support/lab.js';
import { describeSample, type Sample, trends } from './sample.js';
import { ServerReferences } from './server-references.js';
import { Workload } from './workload.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    parallel: { type: 'string', default: '8' },
    url: { type: 'string' },
  },
});
const minutes = positive('minutes', values.minutes);
const parallel = positive('parallel', values.parallel);
const sampleMs = Math.min(15_000, (minutes * 60_000) / 6);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`--${name} must be a positive number, not '${text}'`);
  return value;
}

async function measure(
  vbox: VirtualBoxClient,
  references: ServerReferences,
  seconds: number,
  { progress }: Workload,
): Promise<Sample> {
  // Objects that were only forgotten are released after they were collected.
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await vbox.flushReleases();
  const { heapUsed, rss } = process.memoryUsage();
  const clientReferences = vbox.diagnostics().references.held;
  using latest = await vbox.api.getHost();
  const serverReferences = await references.count(latest.ref);
  return {
    seconds,
    operations: progress.operations,
    errors: progress.errors.length,
    heapMB: heapUsed / 1e6,
    rssMB: rss / 1e6,
    clientReferences,
    serverReferences,
  };
}

/** What is still there, of what had to be removed. */
async function leftovers(
  vbox: VirtualBoxClient,
  prefix: string,
  folder: string | undefined,
): Promise<string[]> {
  const machines = (await vbox.machines.list()).filter(({ name }) => name.startsWith(prefix));
  const media = await vbox.api.getHardDisks();
  const locations = await Promise.all(media.map((medium) => medium.getLocation()));
  const files = folder === undefined ? [] : await readdir(folder);
  return [
    ...machines.map(({ name }) => name),
    ...[...locations, ...files].filter((one) => one.includes(prefix)),
  ];
}

await using server = values.url === undefined ? await startWebServer() : undefined;
const url = values.url ?? server?.url ?? '';
await using vbox = await connect({ url });
await using references = new ServerReferences(url);
const prefix = `soak-${process.pid}`;
const base = await vbox.machines.create({ name: prefix, memoryMB: 64, disks: [{ sizeMB: 16 }] });
const problems: string[] = [];
const samples: Sample[] = [];
const workload = new Workload(vbox, base, parallel);
try {
  // The first clones take the base's snapshot and fill caches; that belongs to the start.
  await workload.run(Math.min(sampleMs, 5_000));
  const begin = performance.now();
  console.log(
    `${url}: ${minutes} minutes, ${parallel} at a time; every line is measured while nothing is under way`,
  );
  while (performance.now() - begin < minutes * 60_000) {
    await workload.run(sampleMs);
    const sample = await measure(vbox, references, (performance.now() - begin) / 1_000, workload);
    samples.push(sample);
    console.log(describeSample(sample));
  }
} finally {
  await base.remove({ deleteDisks: true });
}
const folder = server?.hostPath(server.machineFolder);
problems.push(...(await leftovers(vbox, prefix, folder)).map((one) => `left over: ${one}`));
const { errors, operations } = workload.progress;
problems.push(...errors.slice(0, 5).map((error) => `error: ${String(error)}`));
for (const { name, first, last, flat } of trends(samples)) {
  console.log(
    `${name}: ${first.toFixed(1)} in the first third, ${last.toFixed(1)} in the last: ${flat ? 'flat' : 'GROWS'}`,
  );
  if (!flat) problems.push(`${name} grows`);
}
const { transport, logOns } = vbox.diagnostics();
console.log(
  `${operations} operations, ${errors.length} errors, ${transport.requests} requests, ` +
    `${transport.connectionsOpened} connections, ${logOns} log-ons`,
);
console.log(
  problems.length === 0 ? 'PASSED: flat, and everything is removed.' : `FAILED: ${problems.join('; ')}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
