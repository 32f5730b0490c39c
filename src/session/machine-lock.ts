import { setTimeout as delay } from 'node:timers/promises';
import type { MachineState } from '../../generated/enums.js';
import type { IConsole, IMachine, ISession } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { OutcomeUnknownError } from '../errors.js';
import { isLostSession } from './loss.js';

/** What the server keeps for a lock; shared by nested uses of one client. @internal */
export interface HeldLock {
  readonly machineId: string;
  readonly session: ISession;
  readonly machine: IMachine;
  readonly console: IConsole | undefined;
  /** How many {@link MachineLock}s use it. */
  uses: number;
}

/**
 * A lock on a machine. `machine` is the mutable machine of the lock: settings are changed there and saved with
 * {@link save}. What was not saved when the lock is closed is discarded by the server.
 *
 * @example
 * ```ts
 * await using session = await vm.lock();
 * await session.machine.setMemorySize(2048);
 * await session.save();
 * ```
 */
export class MachineLock implements AsyncDisposable {
  /** The machine whose settings can be changed. */
  readonly machine: IMachine;
  /** The console of a running machine; undefined when there is no VM process behind the lock. */
  readonly console: IConsole | undefined;
  readonly #held: HeldLock;
  readonly #onClose: (held: HeldLock) => boolean;
  #closing: Promise<void> | undefined;

  /** @internal `onClose` tells whether this was the last use. */
  constructor(held: HeldLock, onClose: (held: HeldLock) => boolean) {
    this.machine = held.machine;
    this.console = held.console;
    this.#held = held;
    this.#onClose = onClose;
  }

  /** Saves the settings that were changed. */
  async save(options: CallOptions = {}): Promise<void> {
    try {
      await this.machine.saveSettings(options);
    } catch (error) {
      // Whether a saving took effect whose reply got lost, the machine tells.
      if (!(error instanceof OutcomeUnknownError)) throw error;
      if (await this.machine.getSettingsModified(options)) await this.machine.saveSettings(options);
    }
  }

  /** Gives the lock up; what was not saved is discarded. Idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const { session } = this.#held;
    if (!this.#onClose(this.#held)) return;
    try {
      await unlock(session, this.machine);
    } finally {
      this.machine.release();
      this.console?.release();
      session.release();
    }
  }
}

const unlockAttempts = 3;
const busyPollMs = 50;
const maxBusyMs = 30_000;

/** Unlocked in one of these, the server leaves the machine in it for ever. */
const busyStates: ReadonlySet<MachineState> = new Set<MachineState>([
  'Snapshotting',
  'RestoringSnapshot',
  'DeletingSnapshot',
]);

/** Unlocks what a session holds, if it still does. @internal */
export async function unlock(session: ISession, machine?: IMachine): Promise<void> {
  if (machine) await untilNotBusy(machine);
  for (let attempt = 1; ; attempt++) {
    try {
      return await session.unlockMachine();
    } catch (error) {
      // A session whose VM has ended was unlocked by that, and one whose unlocking was done but not answered by that.
      if (!(await isLocked(session))) return;
      if (!(error instanceof OutcomeUnknownError) || attempt >= unlockAttempts) throw error;
    }
  }
}

async function untilNotBusy(machine: IMachine): Promise<void> {
  try {
    for (const end = performance.now() + maxBusyMs; performance.now() < end; await delay(busyPollMs)) {
      if (!busyStates.has(await machine.getState())) return;
    }
  } catch {
    // A machine that cannot be asked any more is not busy for this lock.
  }
}

async function isLocked(session: ISession): Promise<boolean> {
  try {
    return (await session.getState()) === 'Locked';
  } catch (error) {
    // A lock of a lost web session cannot be given up from here.
    if (isLostSession(error)) return false;
    throw error;
  }
}
