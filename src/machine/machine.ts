import type { IMachine, MachineState } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import type { PumpEvent } from '../events/event-pump.js';
import { consoleSource, hostSource } from '../events/event-sources.js';
import { type EventOptions, EventSubscription } from '../events/event-subscription.js';
import { machineEventTypes, type VBoxEventName } from '../events/event-types.js';
import { MachineStorage } from '../media/machine-storage.js';
import { Operation } from '../progress/operation.js';
import type { ClientContext } from '../session/client-context.js';
import type { MachineLock } from '../session/machine-lock.js';
import type { LockOptions } from '../session/machine-locks.js';
import type { SessionEpoch } from '../session/web-session.js';
import { type CloneOptions, cloneMachine, type LinkedCloneOptions } from './clone-machine.js';
import { CloneMode } from './clone-mode.js';
import { type RemoveOptions, removeMachine } from './remove-machine.js';
import { Snapshots } from './snapshots.js';
import { waitForState } from './wait-for-state.js';

/**
 * A registered machine. It holds one reference on the server, which is given up by {@link remove}, by `using`, or when
 * the object is garbage-collected.
 */
export class Machine implements Disposable {
  /** UUID, lower case without braces. */
  readonly id: string;
  /** Name at the time the object was made; the UUID for a machine whose settings cannot be read. */
  readonly name: string;
  readonly snapshots: Snapshots;
  readonly storage: MachineStorage;
  readonly #context: ClientContext;
  #api: IMachine;
  #epoch: SessionEpoch;

  /** @internal */
  constructor(context: ClientContext, api: IMachine, id: string, name: string) {
    this.#context = context;
    this.#epoch = context.session.epoch;
    this.#api = api;
    this.id = id;
    this.name = name;
    this.snapshots = new Snapshots(context, this);
    this.storage = new MachineStorage(context, this);
  }

  /**
   * The API's own object: the registered machine, whose settings can be read but not changed without a lock. When the web
   * session has been renewed since, it is worth nothing any more; {@link current} finds it again.
   */
  get api(): IMachine {
    return this.#api;
  }

  /** The API's own object in the web session of now; found again by the UUID after a renewal. */
  async current(options: CallOptions = {}): Promise<IMachine> {
    const { epoch } = this.#context.session;
    if (this.#epoch !== epoch) {
      this.#api = await epoch.root.findMachine(this.id, options);
      this.#epoch = epoch;
    }
    return this.#api;
  }

  /** The machine's state now. */
  state(options: CallOptions = {}): Promise<MachineState> {
    return this.#context.run({ what: 'getting the state', machine: this.name }, options, async ({ signal }) =>
      (await this.current({ signal })).getState({ signal }),
    );
  }

  /**
   * Waits until the machine is in a state, or one of several.
   *
   * @example
   * ```ts
   * await vm.waitForState('Running', { timeoutMs: 60_000 });
   * ```
   *
   * @throws TimeoutError when `timeoutMs` runs out. Default: no limit.
   */
  waitForState(
    state: MachineState | readonly MachineState[],
    options: CallOptions = {},
  ): Promise<MachineState> {
    return waitForState(this.#context, this, typeof state === 'string' ? [state] : state, options);
  }

  /** What VirtualBox tells about this machine, as an async iterator; see {@link VirtualBoxClient.events}. */
  events<T extends VBoxEventName = (typeof machineEventTypes)[number]>(
    options: EventOptions<T> = {},
  ): EventSubscription<T> {
    const types = options.types ?? (machineEventTypes as readonly VBoxEventName[] as readonly T[]);
    const accepts = (event: PumpEvent) =>
      event.type === 'gap' || !('machineId' in event) || event.machineId === this.id;
    return new EventSubscription(this.#context, hostSource(this.#context), types, options, accepts);
  }

  /** What the console of this running machine tells, as an async iterator that ends when the VM stops. */
  consoleEvents<T extends VBoxEventName>(
    options: EventOptions<T> & { readonly types: readonly T[] },
  ): EventSubscription<T> {
    const source = consoleSource(() => this.lock({ type: 'shared' }));
    return new EventSubscription(this.#context, source, options.types, options, () => true);
  }

  /**
   * A linked clone: a new machine whose disks are differencing images on top of a snapshot of this one. Takes
   * milliseconds and some hundred kilobytes, whatever the size of the disks. When the machine has no snapshot yet, one is
   * taken first.
   *
   * @example
   * ```ts
   * const clone = await base.linkedClone('web-1');
   * ```
   *
   * @throws MachineExistsError when a machine of that name exists.
   */
  linkedClone(name: string, options: LinkedCloneOptions = {}): Operation<Machine> {
    return this.cloneTo(name, { ...options, mode: CloneMode.LinkedClone });
  }

  /**
   * A clone of this machine, registered under a new name. The default mode copies the machine's current state with its
   * disks; `CloneMode.LinkedClone` is {@link linkedClone}.
   *
   * When it fails or is aborted, nothing of the clone remains.
   *
   * @throws MachineExistsError when a machine of that name exists.
   */
  cloneTo(name: string, options: CloneOptions = {}): Operation<Machine> {
    return new Operation(options, async (watch, signal) => {
      const { api, id } = await cloneMachine(this.#context, this, name, { ...options, signal }, watch);
      return wrap(this.#context, api, id, name);
    });
  }

  /**
   * Locks the machine, so that its settings can be changed. What was not saved when the lock is closed is discarded;
   * {@link withLock} saves by itself. A client that holds the lock already joins itself: the lock ends with the last of its
   * uses. On SIGINT and SIGTERM all locks are given up.
   *
   * @example
   * ```ts
   * await using session = await vm.lock();
   * await session.machine.setMemorySize(2048);
   * await session.save();
   * ```
   *
   * @throws MachineBusyError when somebody else holds the lock.
   */
  lock(options: LockOptions = {}): Promise<MachineLock> {
    return this.#context.run({ what: 'lock', machine: this.name }, options, async ({ signal }) => {
      const target = { id: this.id, name: this.name, api: await this.current({ signal }) };
      return this.#context.locks.lock(target, { ...options, signal });
    });
  }

  /**
   * Runs some work under a lock. Settings that it changed are saved when it ends well and discarded when it throws.
   *
   * @example
   * ```ts
   * await vm.withLock(({ machine }) => machine.setMemorySize(2048));
   * ```
   *
   * @throws MachineBusyError when somebody else holds the lock.
   */
  async withLock<T>(work: (lock: MachineLock) => Promise<T> | T, options: LockOptions = {}): Promise<T> {
    await using lock = await this.lock(options);
    const result = await work(lock);
    if (await lock.machine.getSettingsModified()) await lock.save();
    return result;
  }

  /**
   * Unregisters the machine and deletes its settings, logs and snapshots. A machine whose settings cannot be read is only
   * unregistered: the server does not know its files then.
   *
   * @throws VBoxError (`VBOXWEB_HAS_LINKED_CLONES`) when disks are to be deleted that other machines depend on; nothing
   * has been changed then.
   * @throws MachineBusyError when the machine runs or is locked.
   */
  remove(options: RemoveOptions = {}): Operation<void> {
    return new Operation(options, async (watch, signal) => {
      await removeMachine(this.#context, this, { ...options, signal }, watch);
      this.#context.directory?.forget(this.id);
      this[Symbol.dispose]();
    });
  }

  [Symbol.dispose](): void {
    this.snapshots.forget();
    this.#api.release();
  }

  toJSON(): { id: string; name: string } {
    return { id: this.id, name: this.name };
  }
}

// A class that names itself would be renamed by the bundler, and users see the name in what they print.
function wrap(context: ClientContext, api: IMachine, id: string, name: string): Machine {
  return new Machine(context, api, id, name);
}
