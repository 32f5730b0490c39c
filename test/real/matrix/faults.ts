import { isRepeatable } from '../../../src/bindings/operation-traits.js';
import type { Fault, FaultPlan, ProxiedRequest } from '../../support/fault-proxy.js';

/** One run of an operation with a fault. */
export interface PlannedRun {
  /** Which request is disturbed; undefined when all are. */
  readonly at: number | undefined;
  readonly plan: FaultPlan;
}

/** A column of the matrix. */
export interface FaultColumn {
  readonly name: string;
  /** The runs, given the requests of a run without faults. */
  runs(clean: readonly ProxiedRequest[]): PlannedRun[];
}

function once(at: number, fault: Fault): PlannedRun {
  return { at, plan: { at: new Map([[at, fault]]) } };
}

function everywhere(fault: Fault): FaultColumn['runs'] {
  return (clean) => clean.map(({ number }) => once(number, fault));
}

export const columns: readonly FaultColumn[] = [
  { name: 'reset before', runs: everywhere({ kind: 'reset-before' }) },
  { name: 'reset after', runs: everywhere({ kind: 'reset-after' }) },
  { name: 'half reply', runs: everywhere({ kind: 'half-reply' }) },
  { name: 'session reaped', runs: everywhere({ kind: 'reap' }) },
  { name: 'idle closed', runs: everywhere({ kind: 'close-idle' }) },
  // The first answer of a connection is that to the client's own trial of it.
  { name: 'keep-alive end', runs: () => [{ at: undefined, plan: { answersPerConnection: 2 } }] },
  { name: 'no keep-alive', runs: () => [{ at: undefined, plan: { answersPerConnection: 1 } }] },
  { name: 'server killed', runs: (clean) => killingRuns(clean) },
];

/** Killing is slow: at the calls that change something, the middle and the last; before and after it took effect. */
function killingRuns(clean: readonly ProxiedRequest[]): PlannedRun[] {
  const changing = clean.filter(
    ({ operation }) =>
      !operation.startsWith('IManagedObjectRef_') && !isRepeatable(operation, operation.replace(/^.*_/, '')),
  );
  const positions = [...changing.map(({ number }) => number), Math.ceil(clean.length / 2), clean.length];
  return [...new Set(positions)]
    .sort((a, b) => a - b)
    .flatMap((at) => [once(at, { kind: 'kill', when: 'before' }), once(at, { kind: 'kill', when: 'after' })]);
}
