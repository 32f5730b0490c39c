import { FaultProxy } from '../../support/fault-proxy.js';
import { type Act, acts } from './acts.js';
import { columns, type FaultColumn } from './faults.js';
import { Judge, type World } from './judge.js';
import { type RunResult, runAct } from './run-act.js';

export interface MatrixOptions {
  /** Only operations and columns with one of these in their names. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Every how many positions of a request is disturbed. Default 1: every request. */
  readonly stride?: number | undefined;
  /** How many servers work at once, each on an operation of its own. Default 2. */
  readonly servers?: number | undefined;
  /** Called after every cell. */
  readonly onCell?: ((cell: Cell) => void) | undefined;
}

/** A run within a cell. */
export interface CellRun extends RunResult {
  /** Which request was to be disturbed; undefined when all were. */
  readonly at: number | undefined;
}

/** One operation under one kind of fault. */
export interface Cell {
  readonly act: string;
  readonly column: string;
  readonly runs: readonly CellRun[];
}

export interface Matrix {
  readonly acts: readonly { readonly name: string; readonly requests: number }[];
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  readonly durationMs: number;
}

/** Plays operations under faults on servers of its own. */
export async function runMatrix(options: MatrixOptions = {}): Promise<Matrix> {
  const begin = performance.now();
  const { only, stride = 1, servers = 2, onCell } = options;
  const chosenColumns = choose(columns, only);
  const chosenActs = choose(acts, only);
  const rows = new Map<Act, Row>();
  const waiting = [...chosenActs];
  const work = async () => {
    await using judge = await Judge.open();
    await using proxy = await proxyOf(judge);
    for (let act = waiting.shift(); act; act = waiting.shift()) {
      const theatre = new Theatre(act, proxy, judge);
      rows.set(act, await playRow(theatre, act, chosenColumns, stride, onCell));
      await theatre.close();
    }
  };
  await Promise.all(Array.from({ length: servers }, work));
  const inOrder = chosenActs.flatMap((act) => rows.get(act) ?? []);
  return {
    acts: inOrder.map(({ name, requests }) => ({ name, requests })),
    columns: chosenColumns.map(({ name }) => name),
    cells: inOrder.flatMap(({ cells }) => cells),
    durationMs: performance.now() - begin,
  };
}

/** A proxy before the judge's server of now. */
function proxyOf(judge: Judge): Promise<FaultProxy> {
  return FaultProxy.start({
    get url() {
      return judge.server.url;
    },
    kill: () => judge.server.kill('SIGKILL'),
    restart: () => judge.server.restart(),
  });
}

interface Row {
  readonly name: string;
  readonly requests: number;
  readonly cells: readonly Cell[];
}

async function playRow(
  theatre: Theatre,
  act: Act,
  chosen: readonly FaultColumn[],
  stride: number,
  onCell: MatrixOptions['onCell'],
): Promise<Row> {
  const clean = await theatre.play({ at: undefined, plan: {} });
  if (clean.outcome !== 'success')
    throw new Error(`${act.name} fails without any fault: ${clean.code} ${clean.problems.join('; ')}`);
  const cells: Cell[] = [];
  for (const column of chosen) {
    const cell = await playCell(theatre, act, column, clean, stride);
    cells.push(cell);
    onCell?.(cell);
  }
  return { name: act.name, requests: clean.requests.length, cells };
}

async function playCell(
  theatre: Theatre,
  act: Act,
  column: FaultColumn,
  clean: RunResult,
  stride: number,
): Promise<Cell> {
  const all = column.runs(clean.requests);
  // A subset shifts from row to row by the number of requests, so that it does not always hit the same calls.
  const shift = clean.requests.length % stride;
  const chosen = all.length <= stride ? all : all.filter((_, index) => index % stride === shift);
  const runs: CellRun[] = [];
  for (const { at, plan } of chosen) runs.push(await theatre.play({ at, plan }));
  return { act: act.name, column: column.name, runs };
}

function choose<T extends { readonly name: string }>(
  all: readonly T[],
  only: readonly string[] | undefined,
): T[] {
  if (!only?.length) return [...all];
  const chosen = all.filter(({ name }) => only.some((part) => name.includes(part)));
  return chosen.length > 0 ? chosen : [...all];
}

/** One operation's surroundings, made anew when a run has changed them. */
class Theatre {
  readonly #act: Act;
  readonly #proxy: FaultProxy;
  readonly #judge: Judge;
  #world: World | undefined;
  static #runs = 0;

  constructor(act: Act, proxy: FaultProxy, judge: Judge) {
    this.#act = act;
    this.#proxy = proxy;
    this.#judge = judge;
  }

  async play({ at, plan }: { at: number | undefined; plan: Parameters<typeof runAct>[1] }): Promise<CellRun> {
    const before = await this.#prepared();
    const stage = { judge: this.#judge, url: this.#proxy.url, tag: `run-${++Theatre.#runs}` };
    const result = await runAct(this.#act, plan, this.#proxy, stage, before);
    await this.#act.restore?.(this.#judge);
    if (result.problems.length > 0 || result.leakedLock || !(await this.#judge.takeBack(before)))
      this.#world = undefined;
    return { at, ...result };
  }

  async close(): Promise<void> {
    await this.#judge.clear();
  }

  async #prepared(): Promise<World> {
    if (this.#world) return this.#world;
    await this.#judge.clear();
    await this.#act.prepare(this.#judge);
    this.#world = await this.#judge.look();
    return this.#world;
  }
}
