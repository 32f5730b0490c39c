import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BenchContext } from '../bench-context.js';
import { titles } from '../contenders.js';
import { type Contender, inRounds, type Measurement, SampleBook } from '../measurement.js';
import { median } from '../statistics.js';

const program = fileURLToPath(new URL('../subjects/cold-start.mjs', import.meta.url));
const megabyte = 1_000_000;

interface Report {
  readonly sinceFirstLineMs: number;
  readonly residentBytes: number;
  readonly version: string;
}

/** A program that is started, connects, is logged on and knows the version: its time and its memory. */
export async function measureColdStart(bench: BenchContext): Promise<Measurement> {
  const { server, version, quick, signal } = bench;
  const rounds = quick ? 3 : 15;
  const idle: Contender = { name: 'nothing', title: 'a program that does nothing' };
  const contenders: Contender[] = [idle, ...Object.entries(titles).map(([name, title]) => ({ name, title }))];
  const expected = (contender: Contender) => (contender === idle ? '' : version);

  for (const contender of contenders) await start(contender.name, server.url, expected(contender));
  const idleMemory: number[] = [];
  const book = new SampleBook(contenders);
  await inRounds(contenders, rounds, signal, async (contender) => {
    const { wallMs, report } = await start(contender.name, server.url, expected(contender));
    const memoryMB = report.residentBytes / megabyte;
    if (contender === idle) idleMemory.push(memoryMB);
    book.add(contender, { wallMs, sinceFirstLineMs: report.sinceFirstLineMs, memoryMB });
  });
  const idleMB = median(idleMemory);
  const rows = book.rows().map((row) => {
    const { memoryMB = [] } = row.samples;
    return { ...row, samples: { ...row.samples, extraMemoryMB: memoryMB.map((value) => value - idleMB) } };
  });
  return {
    name: 'cold-start',
    title: `A program from its start until it is logged on and knows the version, ${rounds} rounds`,
    quantities: [
      { name: 'wallMs', title: 'ms since process start', digits: 0, compared: true },
      { name: 'sinceFirstLineMs', title: 'ms since first line', digits: 0, compared: true },
      { name: 'memoryMB', title: 'resident MB', digits: 1, compared: false },
      { name: 'extraMemoryMB', title: 'more than nothing, MB', digits: 1, compared: true },
    ],
    rows,
    reference: 'virtualbox-soap',
    notes: ['The process start is the moment at which the parent asks for the process.'],
  };
}

async function start(
  name: string,
  url: string,
  version: string,
): Promise<{ readonly wallMs: number; readonly report: Report }> {
  const begin = performance.now();
  const child = spawn(process.execPath, [program, name, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const lines = createInterface(child.stdout);
  let wallMs = 0;
  let line = '';
  lines.once('line', (text) => {
    wallMs = performance.now() - begin;
    line = text;
  });
  const [status] = await ended;
  if (status !== 0) throw new Error(`The cold start of ${name} ended with status ${status}.`);
  const report = JSON.parse(line) as Report;
  if (report.version !== version) throw new Error(`${name} found the version '${report.version}'.`);
  return { wallMs, report };
}
