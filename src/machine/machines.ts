import type { IMachine } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { MachineNotFoundError, StaleReferenceError, VBoxError } from '../errors.js';
import type { ClientContext } from '../session/client-context.js';
import { type CreateMachineOptions, createMachine } from './create-machine.js';
import { Machine } from './machine.js';
import { MachineDirectory } from './machine-directory.js';
import { readName } from './machine-name.js';
import { listMachines, type MachineSummary } from './machine-summary.js';

const notFound = 'VBOX_E_OBJECT_NOT_FOUND';

/** The machines of a host. */
export class Machines {
  readonly #context: ClientContext;
  #lists = 0;

  /** @internal */
  constructor(context: ClientContext) {
    this.#context = context;
  }

  /**
   * All registered machines, inaccessible ones included. From the second list on, names, groups and guest types are
   * remembered, and the server tells which machines have changed; states are always read.
   */
  list(options: CallOptions = {}): Promise<MachineSummary[]> {
    const again = this.#lists++ > 0;
    return this.#context.run({ what: 'list of machines' }, options, ({ signal }) => {
      // A program that lists once leaves nothing on the server.
      if (!again) return listMachines(this.#context, { signal });
      this.#context.directory ??= new MachineDirectory(this.#context);
      return this.#context.directory.list(signal);
    });
  }

  /**
   * The machine with this name or UUID.
   *
   * @throws MachineNotFoundError when there is none.
   */
  async get(nameOrId: string, options: CallOptions = {}): Promise<Machine> {
    const machine = await this.find(nameOrId, options);
    if (machine) return machine;
    throw new MachineNotFoundError(
      notFound,
      `There is no machine '${nameOrId}' on this host. machines.list() shows those that there are.`,
      { machine: nameOrId, operation: 'IVirtualBox_findMachine', resultCode: 0x80bb0001 },
    );
  }

  /** The machine with this name or UUID; undefined when there is none. */
  find(nameOrId: string, options: CallOptions = {}): Promise<Machine | undefined> {
    return this.#context.run({ what: 'search', machine: nameOrId }, options, async ({ signal }) => {
      try {
        return await this.#wrap(await this.#context.api.findMachine(nameOrId, { signal }), { signal });
      } catch (error) {
        if (
          error instanceof VBoxError &&
          error.operation === 'IVirtualBox_findMachine' &&
          error.code === notFound
        ) {
          return undefined;
        }
        throw error;
      }
    });
  }

  /**
   * Creates and registers a machine with the defaults of its guest's type and the disks asked for.
   *
   * @example
   * ```ts
   * const vm = await vbox.machines.create({
   *   name: 'base', osTypeId: 'Ubuntu_64', memoryMB: 2048, cpuCount: 2, disks: [{ sizeMB: 20_000 }],
   * });
   * ```
   *
   * @throws MachineExistsError when a machine of that name exists.
   */
  async create(options: CreateMachineOptions): Promise<Machine> {
    const api = await createMachine(this.#context, options);
    try {
      return await this.#wrap(api, options);
    } catch (error) {
      // The web session was lost when the machine was there already.
      if (!(error instanceof StaleReferenceError)) throw error;
      return this.get(options.name, options);
    }
  }

  async #wrap(api: IMachine, options: CallOptions): Promise<Machine> {
    try {
      const [id, name] = await Promise.all([api.getId(options), readName(api, options)]);
      return new Machine(this.#context, api, id, name ?? id);
    } catch (error) {
      api.release();
      throw error;
    }
  }
}
