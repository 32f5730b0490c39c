import { type Measurement, medianOf } from './measurement.js';

/** Something that the package promises, and what was measured of it: the quotient of two medians. */
export interface Target {
  readonly statement: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  readonly measured: number;
  readonly reached: boolean;
}

type Median = readonly [contender: string, quantity: string];

interface Promised {
  readonly measurement: string;
  readonly statement: string;
  readonly bound: Target['bound'];
  readonly limit: number;
  readonly dividend: Median;
  readonly divisor: Median;
}

const promises: readonly Promised[] = [
  {
    measurement: 'one-call',
    statement: "client CPU of a call, as a multiple of the bare client's (one after another)",
    bound: 'at most',
    limit: 1.3,
    dividend: ['vboxweb', 'cpuMs'],
    divisor: ['bare', 'cpuMs'],
  },
  {
    measurement: 'concurrent-calls',
    statement: "client CPU of a call, as a multiple of the bare client's (16 at a time)",
    bound: 'at most',
    limit: 1.3,
    dividend: ['vboxweb', 'cpuMs'],
    divisor: ['bare', 'cpuMs'],
  },
  {
    measurement: 'linked-clone',
    statement: "time of a linked clone, as a multiple of the bare client's",
    bound: 'at most',
    limit: 1.15,
    dividend: ['vboxweb', 'wallMs'],
    divisor: ['bare', 'wallMs'],
  },
  {
    measurement: 'linked-clone',
    statement: 'linked clone: times faster than VBoxManage clonevm',
    bound: 'at least',
    limit: 5,
    dividend: ['vboxmanage', 'wallMs'],
    divisor: ['vboxweb', 'wallMs'],
  },
  {
    measurement: 'list-machines',
    statement: 'list of 100 machines: times faster than one call after another of the bare client',
    bound: 'at least',
    limit: 5,
    dividend: ['bare', 'wallMs'],
    divisor: ['vboxweb', 'wallMs'],
  },
  {
    measurement: 'list-machines',
    statement: 'list of 100 machines: times faster than one call after another of this package',
    bound: 'at least',
    limit: 5,
    dividend: ['vboxweb-one-by-one', 'wallMs'],
    divisor: ['vboxweb', 'wallMs'],
  },
  {
    measurement: 'list-machines',
    statement: 'first list of a client: times faster than one call after another of the bare client',
    bound: 'at least',
    limit: 5,
    dividend: ['bare', 'wallMs'],
    divisor: ['vboxweb-anew', 'wallMs'],
  },
  {
    measurement: 'cold-start',
    statement: 'cold start since process start: times faster than virtualbox-soap',
    bound: 'at least',
    limit: 8,
    dividend: ['virtualbox-soap', 'wallMs'],
    divisor: ['vboxweb', 'wallMs'],
  },
  {
    measurement: 'cold-start',
    statement: 'cold start since the first line: times faster than virtualbox-soap',
    bound: 'at least',
    limit: 8,
    dividend: ['virtualbox-soap', 'sinceFirstLineMs'],
    divisor: ['vboxweb', 'sinceFirstLineMs'],
  },
  {
    measurement: 'cold-start',
    statement: "cold start: extra memory, as a part of virtualbox-soap's",
    bound: 'at most',
    limit: 0.25,
    dividend: ['vboxweb', 'extraMemoryMB'],
    divisor: ['virtualbox-soap', 'extraMemoryMB'],
  },
];

/** The promises that these measurements can be held against. */
export function targetsOf(measurements: readonly Measurement[]): Target[] {
  return promises.flatMap(({ measurement: name, dividend, divisor, statement, bound, limit }) => {
    const measurement = measurements.find((one) => one.name === name);
    if (!measurement) return [];
    const above = medianOf(measurement, ...dividend);
    const below = medianOf(measurement, ...divisor);
    // VBoxManage is not always there.
    if (above === undefined || below === undefined) return [];
    const measured = above / below;
    const reached = bound === 'at least' ? measured >= limit : measured <= limit;
    return [{ statement, bound, limit, measured, reached }];
  });
}
