import { randomBytes } from 'node:crypto';
import { connect, type Machine, type VirtualBoxClient } from '../../src/index.js';

const osTypeId = 'Ubuntu_64';

/**
 * The machines that the benchmark works with, all named after one prefix. It connects anew for each step, so that no
 * session of its own lives during a measurement.
 */
export class Fixture {
  readonly baseName: string;
  /** The only snapshot of the base. */
  readonly snapshotName = 'base';
  readonly #url: string;
  readonly #prefix: string;
  #made = 0;

  private constructor(url: string) {
    this.#url = url;
    this.#prefix = `vboxweb-bench-${randomBytes(4).toString('hex')}`;
    this.baseName = `${this.#prefix}-base`;
  }

  /** Makes the base: a machine with a disk and a snapshot. */
  static async create(url: string): Promise<Fixture> {
    const fixture = new Fixture(url);
    try {
      await fixture.#with(async (vbox) => {
        const options = { osTypeId, memoryMB: 256, cpuCount: 1, disks: [{ sizeMB: 1024 }] };
        using base = await vbox.machines.create({ name: fixture.baseName, ...options });
        await base.snapshots.take(fixture.snapshotName);
      });
    } catch (error) {
      await fixture.remove();
      throw error;
    }
    return fixture;
  }

  /** A name that no machine has yet. */
  newName(): string {
    return `${this.#prefix}-${String(++this.#made).padStart(4, '0')}`;
  }

  /** Makes linked clones of the base; gives their names. */
  async makeClones(count: number, signal: AbortSignal): Promise<string[]> {
    const names = Array.from({ length: count }, () => this.newName());
    await this.#with(async (vbox) => {
      using base = await vbox.machines.get(this.baseName);
      for (const name of names) {
        signal.throwIfAborted();
        using _clone = await base.linkedClone(name);
      }
    });
    return names;
  }

  /** @throws Error unless all of these are registered machines whose disk is a differencing image. */
  async assertLinkedClones(names: readonly string[]): Promise<void> {
    await this.#with(async (vbox) => {
      for (const name of names) {
        using machine = await vbox.machines.get(name);
        if (!(await hasDifferencingImage(machine))) throw new Error(`${name} is no linked clone.`);
      }
    });
  }

  async removeClones(names: readonly string[]): Promise<void> {
    await this.#with(async (vbox) => {
      for (const name of names) await (await vbox.machines.get(name)).remove({ deleteDisks: true });
    });
  }

  /** Removes everything that was made, also by subjects that failed half-way. */
  async remove(): Promise<void> {
    await this.#with(async (vbox) => {
      const names = (await vbox.machines.list())
        .map(({ name }) => name)
        .filter((name) => name.startsWith(this.#prefix));
      // The base can only go when nothing depends on it any more.
      for (const name of names.sort((a, b) => Number(a === this.baseName) - Number(b === this.baseName))) {
        await (await vbox.machines.get(name)).remove({ deleteDisks: true });
      }
    });
  }

  async #with<T>(work: (vbox: VirtualBoxClient) => Promise<T>): Promise<T> {
    await using vbox = await connect({ url: this.#url });
    return await work(vbox);
  }
}

async function hasDifferencingImage(machine: Machine): Promise<boolean> {
  const attachments = await machine.api.getMediumAttachments();
  for (const { type, medium } of attachments) {
    if (type !== 'HardDisk' || !medium) continue;
    using parent = await medium.getParent();
    if (parent) return true;
  }
  return false;
}
