import { median } from './statistics.js';

/** One quantity that a measurement yields: a column of its table. */
export interface Quantity {
  readonly name: string;
  /** Column heading with the unit. */
  readonly title: string;
  readonly digits: number;
  /** Also shown as a multiple of the reference's. */
  readonly compared: boolean;
}

/** Whoever takes part in a measurement: a row of its table. */
export interface Contender {
  readonly name: string;
  readonly title: string;
}

/** Values by quantity, one for each round. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** What was measured, of all contenders. */
export interface Measurement {
  readonly name: string;
  readonly title: string;
  readonly quantities: readonly Quantity[];
  readonly rows: readonly (Contender & { readonly samples: Samples })[];
  /** Name of the contender that the others are compared with. */
  readonly reference: string;
  /** What a reader has to know. */
  readonly notes: readonly string[];
}

/** The median of one quantity of a contender; undefined when it was not measured. */
export function medianOf(measurement: Measurement, contender: string, quantity: string): number | undefined {
  const values = measurement.rows.find(({ name }) => name === contender)?.samples[quantity];
  return values === undefined || values.length === 0 ? undefined : median(values);
}

/** Collects the values of the rounds. */
export class SampleBook<C extends Contender> {
  readonly #contenders: readonly C[];
  readonly #samples = new Map<string, Record<string, number[]>>();

  constructor(contenders: readonly C[]) {
    this.#contenders = contenders;
  }

  add(contender: C, values: Readonly<Record<string, number>>): void {
    const samples = this.#samples.get(contender.name) ?? {};
    this.#samples.set(contender.name, samples);
    for (const [quantity, value] of Object.entries(values)) {
      samples[quantity] ??= [];
      samples[quantity].push(value);
    }
  }

  /** In the order of the contenders. */
  rows(): Measurement['rows'] {
    return this.#contenders.map(({ name, title }) => ({
      name,
      title,
      samples: this.#samples.get(name) ?? {},
    }));
  }
}

/**
 * Lets the contenders take their turns in rounds, each round beginning with another one, so that a machine that
 * becomes slower or faster meanwhile does so for all.
 */
export async function inRounds<C>(
  contenders: readonly C[],
  rounds: number,
  signal: AbortSignal,
  turn: (contender: C, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      signal.throwIfAborted();
      await turn(contender, round);
    }
  }
}
