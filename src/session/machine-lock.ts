import type { IConsole, IMachine, ISession } from '../../generated/index.js';
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
  async save(): Promise<void> {
    await this.machine.saveSettings();
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
      await unlock(session);
    } finally {
      this.machine.release();
      this.console?.release();
      session.release();
    }
  }
}

/** Unlocks what a session holds, if it still does. @internal */
export async function unlock(session: ISession): Promise<void> {
  try {
    await session.unlockMachine();
  } catch (error) {
    // A lock of a lost web session cannot be given up from here; a session whose VM has ended was unlocked by that.
    if (!isLostSession(error) && (await isLocked(session))) throw error;
  }
}

async function isLocked(session: ISession): Promise<boolean> {
  try {
    return (await session.getState()) === 'Locked';
  } catch (error) {
    if (isLostSession(error)) return false;
    throw error;
  }
}
