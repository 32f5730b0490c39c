import { IMachine } from '../../generated/interfaces/i-machine.js';
import type { ISnapshot } from '../../generated/interfaces/i-snapshot.js';
import { releaseAll } from '../bindings/managed-object.js';
import type { CallOptions } from '../call-options.js';
import { Operation, type ProgressOptions, type ProgressWatch } from '../progress/operation.js';
import { unwatched, waitForProgress } from '../progress/wait-for-progress.js';
import type { ClientContext } from '../session/client-context.js';
import type { Machine } from './machine.js';
import { waitUntilSettled } from './machine-state.js';

/** A snapshot as data. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly takenAt: Date;
  /** Taken while the machine ran: it holds the memory's content. */
  readonly online: boolean;
}

/** A snapshot and those that were taken after it. */
export interface SnapshotNode extends Snapshot {
  /** The machine's current state descends from this one directly. */
  readonly current: boolean;
  readonly children: readonly SnapshotNode[];
}

export interface TakeSnapshotOptions extends ProgressOptions {
  /** Default: empty. */
  readonly description?: string | undefined;
}

/** The snapshots of one machine. */
export class Snapshots {
  readonly #context: ClientContext;
  readonly #machine: Machine;
  #taking: Promise<ISnapshot> | undefined;
  #origin: { readonly snapshot: ISnapshot; readonly machine: IMachine } | undefined;

  /** @internal */
  constructor(context: ClientContext, machine: Machine) {
    this.#context = context;
    this.#machine = machine;
  }

  /**
   * Takes a snapshot; it becomes the current one. A running machine is paused meanwhile.
   *
   * @throws MachineBusyError when somebody else holds the machine's lock.
   */
  take(name: string, options: TakeSnapshotOptions = {}): Operation<Snapshot> {
    return new Operation(options, async (watch, signal) => {
      using snapshot = await this.#take(name, { ...options, signal }, watch);
      return await readSnapshot(snapshot, { signal });
    });
  }

  /** The first snapshot with all that descend from it; undefined when the machine has none. */
  tree(options: CallOptions = {}): Promise<SnapshotNode | undefined> {
    const machine = this.#machine;
    return this.#context.run(
      { what: 'reading of the snapshots', machine: machine.name },
      options,
      async ({ signal }) => {
        const api = await machine.current({ signal });
        if ((await api.getSnapshotCount({ signal })) === 0) return undefined;
        using root = await api.findSnapshot('', { signal });
        using current = await api.getCurrentSnapshot({ signal });
        return await readNode(root, await current?.getId({ signal }), { signal });
      },
    );
  }

  /** @internal The current snapshot, which is taken when there is none; the caller releases it. */
  async currentOrTaken(name: string, options: CallOptions): Promise<ISnapshot> {
    const current = await (await this.#machine.current(options)).getCurrentSnapshot(options);
    if (current) return current;
    // Several clones at once must not take a snapshot each.
    if (this.#taking) {
      await this.#taking;
      return this.currentOrTaken(name, options);
    }
    this.#taking = this.#take(name, options, unwatched);
    try {
      return await this.#taking;
    } finally {
      this.#taking = undefined;
    }
  }

  /**
   * @internal The machine object of a snapshot, which is what a linked clone is made of; the caller releases it. It is
   * kept for the next clone: the same snapshot has the same reference as long as it is held.
   */
  async origin(nameOrId: string | undefined, takenName: string, options: CallOptions): Promise<IMachine> {
    const snapshot = await (nameOrId === undefined
      ? this.currentOrTaken(takenName, options)
      : (await this.#machine.current(options)).findSnapshot(nameOrId, options));
    if (this.#origin?.snapshot.ref === snapshot.ref) {
      snapshot.release();
    } else {
      const machine = await snapshot.getMachine(options);
      this.forget();
      this.#origin = { snapshot, machine };
    }
    return this.#origin.machine.as(IMachine);
  }

  /** @internal Gives up what is kept for the next clone. */
  forget(): void {
    this.#origin?.snapshot.release();
    this.#origin?.machine.release();
    this.#origin = undefined;
  }

  #take(name: string, options: TakeSnapshotOptions, watch: ProgressWatch): Promise<ISnapshot> {
    const machine = this.#machine;
    const what = `snapshot '${name}' of '${machine.name}'`;
    return this.#context.run({ what, machine: machine.name }, options, async ({ signal, commit }) => {
      const before = await this.#currentId(signal);
      await using lock = await machine.lock({ type: 'shared', signal });
      commit((looking) => this.#takenSince(before, name, looking));
      const { id, returnval } = await lock.machine.takeSnapshot(name, options.description ?? '', true, {
        signal,
      });
      await waitForProgress(this.#context, what, returnval, signal, watch);
      return await (await machine.current({ signal })).findSnapshot(id, { signal });
    });
  }

  async #currentId(signal: AbortSignal): Promise<string | undefined> {
    using current = await (await this.#machine.current({ signal })).getCurrentSnapshot({ signal });
    return await current?.getId({ signal });
  }

  /** The current snapshot if it is a new one of that name: a snapshot that was taken always becomes the current one. */
  async #takenSince(
    before: string | undefined,
    name: string,
    signal: AbortSignal,
  ): Promise<ISnapshot | undefined> {
    const machine = await this.#machine.current({ signal });
    await waitUntilSettled(machine, signal);
    const current = await machine.getCurrentSnapshot({ signal });
    if (!current) return undefined;
    const [id, currentName] = await Promise.all([current.getId({ signal }), current.getName({ signal })]);
    if (id !== before && currentName === name) return current;
    current.release();
    return undefined;
  }
}

async function readSnapshot(snapshot: ISnapshot, options: CallOptions): Promise<Snapshot> {
  const [id, name, description, timeStamp, online] = await Promise.all([
    snapshot.getId(options),
    snapshot.getName(options),
    snapshot.getDescription(options),
    snapshot.getTimeStamp(options),
    snapshot.getOnline(options),
  ]);
  return { id, name, description, takenAt: new Date(Number(timeStamp)), online };
}

async function readNode(
  snapshot: ISnapshot,
  currentId: string | undefined,
  options: CallOptions,
): Promise<SnapshotNode> {
  const [data, children] = await Promise.all([
    readSnapshot(snapshot, options),
    snapshot.getChildren(options),
  ]);
  try {
    const nodes = await Promise.all(children.map((child) => readNode(child, currentId, options)));
    return { ...data, current: data.id === currentId, children: nodes };
  } finally {
    releaseAll(children);
  }
}
