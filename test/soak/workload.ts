import type { Machine, VirtualBoxClient } from '../../src/index.js';

/** Counts of what has been done. */
export interface Progress {
  operations: number;
  readonly errors: unknown[];
}

/** Goes through the life of linked clones, several at once, and can be brought to rest. */
export class Workload {
  readonly progress: Progress = { operations: 0, errors: [] };
  readonly #vbox: VirtualBoxClient;
  readonly #base: Machine;
  readonly #parallel: number;
  #clones = 0;

  constructor(vbox: VirtualBoxClient, base: Machine, parallel: number) {
    this.#vbox = vbox;
    this.#base = base;
    this.#parallel = parallel;
  }

  /** Works for so long; resolves when everything that was begun has ended. */
  async run(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    const worker = async () => {
      while (performance.now() < until) {
        const name = `${this.#base.name}-${++this.#clones}`;
        try {
          await this.#life(name);
        } catch (error) {
          this.progress.errors.push(error);
          await this.#bury(name);
        }
      }
    };
    await Promise.all(Array.from({ length: this.#parallel }, worker));
  }

  async #life(name: string): Promise<void> {
    using clone = await this.#counted(this.#base.linkedClone(name));
    {
      await using events = clone.events({ types: ['OnMachineDataChanged', 'OnSnapshotTaken'] });
      await this.#counted(events.ready);
      await this.#counted(clone.withLock((lock) => lock.machine.setDescription(name)));
      const { id } = await this.#counted(clone.snapshots.take('soak'));
      for await (const event of events) {
        if (event.type === 'gap') throw new Error(`${name}: events are missing (${event.reason})`);
        if (event.type === 'OnSnapshotTaken' && event.snapshotId === id) break;
      }
      this.progress.operations++;
    }
    const description = await this.#counted(clone.api.getDescription());
    if (description !== name) throw new Error(`${name}: its description is '${description}'`);
    await this.#counted(clone.remove({ deleteDisks: true }));
  }

  async #counted<T>(operation: PromiseLike<T>): Promise<T> {
    const result = await operation;
    this.progress.operations++;
    return result;
  }

  /** What failed half-way must not stay; whether it could be removed shows at the end. */
  async #bury(name: string): Promise<void> {
    try {
      using machine = await this.#vbox.machines.find(name);
      await machine?.remove({ deleteDisks: true });
    } catch (error) {
      this.progress.errors.push(error);
    }
  }
}
