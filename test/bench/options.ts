import { parseArgs } from 'node:util';

export const measurementNames = [
  'one-call',
  'concurrent-calls',
  'linked-clone',
  'list-machines',
  'cold-start',
] as const;
export type MeasurementName = (typeof measurementNames)[number];

export interface BenchOptions {
  /** One JSON object on standard output, and nothing else there. */
  readonly json: boolean;
  /** A few rounds only: to see that everything works. */
  readonly quick: boolean;
  /** A server that runs already; undefined for one of the lab. */
  readonly url: string | undefined;
  readonly only: readonly MeasurementName[];
}

export const usage = `npm run bench -- [--json] [--quick] [--url URL] [--only NAME,...]
  --json   print one JSON object instead of tables
  --quick  few rounds: shows that everything works, not how fast it is
  --url    measure a server that runs already instead of one in the lab; VBoxManage is left out
  --only   of ${measurementNames.join(', ')}
`;

/** @throws TypeError when an argument is not understood. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      url: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const wanted = values.only?.split(',') ?? [...measurementNames];
  for (const name of wanted) {
    if (!isMeasurement(name)) throw new TypeError(`There is no measurement '${name}'.`);
  }
  return { json: values.json, quick: values.quick, url: values.url, only: wanted.filter(isMeasurement) };
}

function isMeasurement(name: string): name is MeasurementName {
  return (measurementNames as readonly string[]).includes(name);
}
