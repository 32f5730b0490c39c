import { randomBytes } from 'node:crypto';
import type { Machine, MachineDisk, VirtualBoxClient } from '../../src/index.js';
import { megabytes, milliseconds, table } from './format.js';
import type { Screen } from './screen.js';

const cloneCount = 3;
const diskMB = 256;

/** Steps of a whole run: making, registering, cloning, two lists, removing. */
export const totalSteps = 2 + cloneCount + 2 + cloneCount + 1;

/** The last part of a path on the VirtualBox host, whatever system that has. */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * What the package is for: a base machine, linked clones of it, and a look at what they take on the disk. All names begin
 * with a prefix of this run, and nothing else on the host is listed or touched.
 */
export class CloneDemo {
  /** What all names of this run begin with. */
  readonly prefix = `vboxweb-demo-${randomBytes(3).toString('hex')}`;
  readonly #vbox: VirtualBoxClient;
  readonly #screen: Screen;

  constructor(vbox: VirtualBoxClient, screen: Screen) {
    this.#vbox = vbox;
    this.#screen = screen;
  }

  async run(signal: AbortSignal): Promise<void> {
    this.#screen.line(`VirtualBox ${this.#vbox.version}, API ${this.#vbox.apiVersion}`);
    const { base, disk } = await this.#makeBase(signal);
    this.#screen.step('registering it as a base image');
    await this.#vbox.baseImages.register(this.prefix, base, { signal });
    const clones = await this.#makeClones(signal);
    this.#screen.step('listing');
    await this.#list(signal);
    this.#screen.step('looking at the disks');
    await this.#showDisks(base, disk, clones, signal);
  }

  /** Removes everything that this run has made, however far it came. */
  async removeAll(): Promise<void> {
    const own = await this.#ownMachines();
    // The clones come first: the base's disk is needed as long as one of them exists.
    own.sort((a, b) => Number(a.name === this.#baseName) - Number(b.name === this.#baseName));
    for (const { id, name } of own) {
      this.#screen.step(`removing ${name}`);
      using machine = await this.#vbox.machines.get(id);
      await machine.remove({ deleteDisks: true });
    }
    const left = await this.#ownMachines();
    if (left.length > 0) throw new Error(`Not removed: ${left.map(({ name }) => name).join(', ')}`);
    const machines = own.length === 1 ? 'machine with its disk' : 'machines with their disks';
    if (own.length > 0) this.#screen.line(`\nRemoved ${own.length} ${machines}; none is left.`);
  }

  get #baseName(): string {
    return `${this.prefix}-base`;
  }

  async #makeBase(signal: AbortSignal): Promise<{ base: Machine; disk: MachineDisk }> {
    this.#screen.step('making a base machine');
    const begin = performance.now();
    const base = await this.#vbox.machines.create({
      name: this.#baseName,
      osTypeId: 'Debian_64',
      memoryMB: 512,
      // As if it were full: what a clone of it takes shows the better.
      disks: [{ sizeMB: diskMB, variant: 'Fixed' }],
      signal,
    });
    const elapsed = milliseconds(performance.now() - begin);
    this.#screen.line(`Made the base machine ${base.name} with a disk of ${diskMB} MiB in ${elapsed}.`);
    const [disk] = await base.storage.disks({ signal });
    if (!disk) throw new Error(`${base.name} has no disk.`);
    return { base, disk };
  }

  async #makeClones(signal: AbortSignal): Promise<Machine[]> {
    const clones: Machine[] = [];
    const times: number[] = [];
    for (let number = 1; number <= cloneCount; number++) {
      const name = `${this.prefix}-clone-${number}`;
      this.#screen.step(`cloning ${name}`);
      const begin = performance.now();
      clones.push(await this.#vbox.baseImages.clone(this.prefix, name, { signal }));
      const elapsed = performance.now() - begin;
      times.push(elapsed);
      this.#screen.line(`Linked clone ${name} in ${milliseconds(elapsed)}.`);
    }
    const average = times.reduce((sum, time) => sum + time, 0) / times.length;
    this.#screen.line(`Average of ${times.length} clones: ${milliseconds(average)}.`);
    return clones;
  }

  async #list(signal: AbortSignal): Promise<void> {
    const machines = await this.#ownMachines(signal);
    this.#screen.line(`\n${machines.length} machines of this run:`);
    for (const line of table(machines.map(({ name, state, osTypeId, id }) => [name, state, osTypeId, id]))) {
      this.#screen.line(`  ${line}`);
    }
    const images = (await this.#vbox.baseImages.list({ signal })).filter(({ name }) => name === this.prefix);
    this.#screen.line(`\n${images.length} base image of this run:`);
    for (const { name, machineName } of images) this.#screen.line(`  ${name}  (machine ${machineName})`);
  }

  async #showDisks(
    base: Machine,
    baseDisk: MachineDisk,
    clones: Machine[],
    signal: AbortSignal,
  ): Promise<void> {
    const rows = [[base.name, megabytes(baseDisk.sizeBytes), 'base image', fileName(baseDisk.location)]];
    for (const clone of clones) {
      for (const { sizeBytes, parentId, location } of await clone.storage.disks({ signal })) {
        const kind = parentId === baseDisk.mediumId ? 'difference to it' : 'not a difference to it';
        rows.push([clone.name, megabytes(sizeBytes), kind, fileName(location)]);
      }
    }
    this.#screen.line('\nTheir disks:');
    for (const line of table(rows)) this.#screen.line(`  ${line}`);
  }

  async #ownMachines(signal?: AbortSignal) {
    return (await this.#vbox.machines.list({ signal })).filter(({ name }) => name.startsWith(this.prefix));
  }
}
