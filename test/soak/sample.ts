/** What is measured while nothing is under way. */
export interface Sample {
  readonly seconds: number;
  readonly operations: number;
  readonly errors: number;
  readonly heapMB: number;
  readonly rssMB: number;
  readonly clientReferences: number;
  readonly serverReferences: number;
}

interface Measure {
  readonly name: string;
  readonly of: (sample: Sample) => number;
  /** By how much the mean of the last third may exceed that of the first. */
  readonly tolerance: number;
}

// References are counted exactly. Heap and RSS are noisy: the allowance is far below what a leak makes in minutes.
const measures: readonly Measure[] = [
  { name: 'heap (MB)', of: ({ heapMB }) => heapMB, tolerance: 2 },
  { name: 'RSS (MB)', of: ({ rssMB }) => rssMB, tolerance: 16 },
  { name: 'references held by the client', of: ({ clientReferences }) => clientReferences, tolerance: 0 },
  { name: 'references kept by the server', of: ({ serverReferences }) => serverReferences, tolerance: 0 },
];

/** A measure in the first and the last third of a run. */
export interface Trend {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly flat: boolean;
}

/** Compares the first with the last third of the samples. */
export function trends(samples: readonly Sample[]): Trend[] {
  const third = Math.max(1, Math.floor(samples.length / 3));
  return measures.map(({ name, of, tolerance }) => {
    const first = mean(samples.slice(0, third).map(of));
    const last = mean(samples.slice(-third).map(of));
    return { name, first, last, flat: last - first <= tolerance };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function describeSample(sample: Sample): string {
  const { seconds, operations, errors, heapMB, rssMB, clientReferences, serverReferences } = sample;
  return (
    `${seconds.toFixed(0).padStart(5)} s: ${operations} operations, ${errors} errors, heap ${heapMB.toFixed(1)} MB, ` +
    `RSS ${rssMB.toFixed(1)} MB, references: client ${clientReferences}, server ${serverReferences}`
  );
}
