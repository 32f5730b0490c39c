import type { IMachine } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import type { CallOptions } from '../call-options.js';
import { VBoxError } from '../errors.js';
import { Operation } from '../progress/operation.js';
import type { ClientContext } from '../session/client-context.js';
import { isLostSession } from '../session/loss.js';
import { cloneMachine, type LinkedCloneOptions } from './clone-machine.js';
import { CloneMode } from './clone-mode.js';
import { Machine } from './machine.js';
import type { Machines } from './machines.js';

/** A machine that is registered as the base of linked clones. */
export interface BaseImage {
  /** The name it was registered under. */
  readonly name: string;
  readonly machineId: string;
  readonly machineName: string;
  /** The snapshot that clones are made of. */
  readonly snapshotId: string;
  readonly registeredAt: Date;
}

/** Kept in the machine's extra data on the VirtualBox host, so that every client sees it. */
interface BaseImageRecord {
  readonly name: string;
  readonly machineId: string;
  readonly snapshotId: string;
  readonly registeredAt: string;
}

const extraDataKey = 'vboxweb/base-image';
const baseSnapshotName = 'Base image';

/** Machines that were registered as bases of linked clones. */
export class BaseImages {
  readonly #context: ClientContext;
  readonly #machines: Machines;
  /** Machines of the base images that were cloned, by name. */
  readonly #bases = new Map<string, Machine>();

  /** @internal */
  constructor(context: ClientContext, machines: Machines) {
    this.#context = context;
    this.#machines = machines;
  }

  /**
   * Registers a machine as a base image under a name. Clones are made of its current snapshot, which is taken when there
   * is none. A machine that is registered already gets the new name and snapshot.
   *
   * @throws VBoxError (`VBOXWEB_BASE_IMAGE_EXISTS`) when another machine is registered under that name.
   */
  async register(name: string, machine: Machine | string, options: CallOptions = {}): Promise<BaseImage> {
    if (typeof name !== 'string' || name.trim() === '') throw new TypeError('A base image needs a name.');
    const base = typeof machine === 'string' ? await this.#machines.get(machine, options) : machine;
    return this.#context.run(
      { what: `registration of base image '${name}'`, machine: base.name },
      options,
      async ({ signal }) => {
        const other = await this.find(name, { signal });
        if (other && other.machineId !== base.id) throw taken(name, base.name, other.machineName);
        using snapshot = await base.snapshots.currentOrTaken(baseSnapshotName, { signal });
        const registeredAt = new Date();
        const record: BaseImageRecord = {
          name,
          machineId: base.id,
          snapshotId: await snapshot.getId({ signal }),
          registeredAt: registeredAt.toISOString(),
        };
        await writeRecord(base, JSON.stringify(record), { signal });
        return { ...record, registeredAt, machineName: base.name };
      },
    );
  }

  /** Forgets that a machine is a base image; the machine and its clones stay. */
  async unregister(name: string, options: CallOptions = {}): Promise<void> {
    const image = await this.#get(name, options);
    using machine = await this.#machines.get(image.machineId, options);
    await writeRecord(machine, '', options);
  }

  /** All base images of the host, by name. */
  list(options: CallOptions = {}): Promise<BaseImage[]> {
    return this.#context.run({ what: 'list of base images' }, options, async ({ signal }) => {
      const machines = await this.#context.api.getMachines({ signal });
      try {
        const images = await Promise.all(machines.map((machine) => readImage(machine, { signal })));
        return images.filter((image) => image !== undefined).sort((a, b) => a.name.localeCompare(b.name));
      } finally {
        releaseAll(machines);
      }
    });
  }

  /** The base image of this name; undefined when there is none. */
  async find(name: string, options: CallOptions = {}): Promise<BaseImage | undefined> {
    return (await this.list(options)).find((image) => image.name === name);
  }

  /**
   * A linked clone of a base image.
   *
   * @throws VBoxError (`VBOXWEB_BASE_IMAGE_NOT_FOUND`) when no base image has that name.
   */
  clone(name: string, cloneName: string, options: LinkedCloneOptions = {}): Operation<Machine> {
    return new Operation(options, async (watch, signal) => {
      const { base, snapshotId } = await this.#base(name, { signal });
      const { api, id } = await cloneMachine(
        this.#context,
        base,
        cloneName,
        { mode: CloneMode.LinkedClone, snapshot: snapshotId, ...options, signal },
        watch,
      );
      return new Machine(this.#context, api, id, cloneName);
    });
  }

  /** The base image's machine; asks all machines of the host only when it is not where it was the last time. */
  #base(name: string, options: CallOptions): Promise<{ base: Machine; snapshotId: string }> {
    return this.#context.run({ what: `search of base image '${name}'` }, options, async ({ signal }) => {
      const known = this.#bases.get(name);
      const record = known && (await readRecord(await known.current({ signal }), known.id, { signal }));
      if (known && record?.name === name) return { base: known, snapshotId: record.snapshotId };
      known?.[Symbol.dispose]();
      this.#bases.delete(name);
      const image = await this.#get(name, { signal });
      const base = await this.#machines.get(image.machineId, { signal });
      this.#bases.set(name, base);
      return { base, snapshotId: image.snapshotId };
    });
  }

  async #get(name: string, options: CallOptions): Promise<BaseImage> {
    const images = await this.list(options);
    const image = images.find((one) => one.name === name);
    if (image) return image;
    const known = images.map((one) => `'${one.name}'`).join(', ') || 'none';
    throw new VBoxError(
      'VBOXWEB_BASE_IMAGE_NOT_FOUND',
      `There is no base image '${name}'. Registered: ${known}.`,
      { operation: 'baseImages' },
    );
  }
}

function taken(name: string, machine: string, owner: string): VBoxError {
  return new VBoxError(
    'VBOXWEB_BASE_IMAGE_EXISTS',
    `The base image '${name}' exists already: machine '${owner}'. Choose another name or unregister it.`,
    { operation: 'baseImages.register', machine },
  );
}

/** Extra data can only be written under a lock; writing saves it. */
async function writeRecord(machine: Machine, text: string, options: CallOptions): Promise<void> {
  await using lock = await machine.lock({ ...options, type: 'shared' });
  await lock.machine.setExtraData(extraDataKey, text, options);
}

async function readImage(machine: IMachine, options: CallOptions): Promise<BaseImage | undefined> {
  const record = await readRecord(machine, undefined, options);
  if (!record) return undefined;
  const machineName = await machine.getName(options);
  return { ...record, machineName, registeredAt: new Date(record.registeredAt) };
}

/** What a machine's extra data says of it as a base image; undefined when it is none. */
async function readRecord(
  machine: IMachine,
  machineId: string | undefined,
  options: CallOptions,
): Promise<BaseImageRecord | undefined> {
  try {
    const record = parseRecord(await machine.getExtraData(extraDataKey, options));
    if (!record) return undefined;
    // A clone inherits the extra data of its source; the record tells whom it belongs to.
    return record.machineId === (machineId ?? (await machine.getId(options))) ? record : undefined;
  } catch (error) {
    // A machine whose settings cannot be read is no usable base image.
    if (error instanceof VBoxError && error.resultCode !== undefined && !isLostSession(error))
      return undefined;
    throw error;
  }
}

function parseRecord(text: string): BaseImageRecord | undefined {
  if (text === '') return undefined;
  try {
    const { name, machineId, snapshotId, registeredAt } = JSON.parse(text);
    const texts = [name, machineId, snapshotId, registeredAt];
    return texts.every((one) => typeof one === 'string')
      ? { name, machineId, snapshotId, registeredAt }
      : undefined;
  } catch {
    // Written by somebody else.
    return undefined;
  }
}
