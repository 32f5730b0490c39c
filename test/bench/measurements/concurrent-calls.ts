import type { BenchContext } from '../bench-context.js';
import { withSubjects } from '../contenders.js';
import { inRounds, type Measurement, SampleBook } from '../measurement.js';

const width = 16;
const callsPerRound = 800;

/** Many cheap calls at a time: what a client that is busy can do. */
export function measureConcurrentCalls(bench: BenchContext): Promise<Measurement> {
  const { server, version, quick, signal } = bench;
  const rounds = quick ? 2 : 12;
  return withSubjects(server.url, async (contenders) => {
    const parameters = { count: callsPerRound, width, version };
    for (const { process } of contenders) await process.run('concurrentCalls', parameters);
    const book = new SampleBook(contenders);
    await inRounds(contenders, rounds, signal, async (contender) => {
      const { wallMs, cpuMs, value } = await contender.process.run('concurrentCalls', parameters);
      book.add(contender, {
        callsPerSecond: (callsPerRound / wallMs) * 1000,
        cpuMs: cpuMs / callsPerRound,
        slowestMs: value,
      });
    });
    return {
      name: 'concurrent-calls',
      title: `${width} calls at a time: IVirtualBox_getVersion, ${rounds} rounds of ${callsPerRound} calls`,
      quantities: [
        { name: 'callsPerSecond', title: 'calls/s', digits: 0, compared: true },
        { name: 'cpuMs', title: 'client CPU ms a call', digits: 3, compared: true },
        { name: 'slowestMs', title: 'slowest call, ms', digits: 1, compared: false },
      ],
      rows: book.rows(),
      reference: 'bare',
      notes: [],
    };
  });
}
