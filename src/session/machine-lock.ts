import type { IConsole, IMachine, ISession } from '../../generated/index.js';
import { isLostSession } from './loss.js';

/**
 * A lock on a machine. `machine` is the mutable machine of the lock: settings are changed there and saved with
 * `machine.saveSettings()`; what was not saved when the lock is closed is discarded by the server.
 */
export class MachineLock implements AsyncDisposable {
  readonly machine: IMachine;
  /** The console of a running machine; undefined when there is no VM process behind the lock. */
  readonly console: IConsole | undefined;
  readonly #session: ISession;
  readonly #onClose: (lock: MachineLock) => void;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(
    session: ISession,
    machine: IMachine,
    console: IConsole | undefined,
    onClose: (lock: MachineLock) => void,
  ) {
    this.#session = session;
    this.machine = machine;
    this.console = console;
    this.#onClose = onClose;
  }

  /** Unlocks the machine; idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    try {
      // A session whose VM has ended was unlocked by that, and unlocking it again is an error.
      if ((await this.#session.getState()) === 'Locked') await this.#session.unlockMachine();
    } catch (error) {
      // A lock of a lost web session cannot be given up from here.
      if (!isLostSession(error)) throw error;
    } finally {
      this.#onClose(this);
      this.machine.release();
      this.console?.release();
      this.#session.release();
    }
  }
}
