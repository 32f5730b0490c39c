import type { BenchContext } from '../bench-context.js';
import { withSubjects } from '../contenders.js';
import { inRounds, type Measurement, SampleBook } from '../measurement.js';

// The code is fully optimised only after some thousand calls.
const warmUpCalls = 4_000;
const callsPerRound = 200;

/** One cheap call after another: what a call costs. */
export function measureOneCall(bench: BenchContext): Promise<Measurement> {
  const { server, version, quick, signal } = bench;
  const rounds = quick ? 3 : 20;
  return withSubjects(server.url, async (contenders) => {
    for (const { process } of contenders) await process.run('calls', { count: warmUpCalls, version });
    const book = new SampleBook(contenders);
    await inRounds(contenders, rounds, signal, async (contender) => {
      const { wallMs, cpuMs } = await contender.process.run('calls', { count: callsPerRound, version });
      book.add(contender, { wallMs: wallMs / callsPerRound, cpuMs: cpuMs / callsPerRound });
    });
    return {
      name: 'one-call',
      title: `One call after another: IVirtualBox_getVersion, ${rounds} rounds of ${callsPerRound} calls`,
      quantities: [
        { name: 'wallMs', title: 'ms a call', digits: 3, compared: true },
        { name: 'cpuMs', title: 'client CPU ms a call', digits: 3, compared: true },
      ],
      rows: book.rows(),
      reference: 'bare',
      notes: [],
    };
  });
}
