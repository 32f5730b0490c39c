import { setTimeout as delay } from 'node:timers/promises';
import type { IMachine, ISession, LockType } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { VBoxError } from '../errors.js';
import { Deadline } from '../wire/deadline.js';
import { busyError } from './busy-error.js';
import type { ClientContext } from './client-context.js';
import { MachineLock } from './machine-lock.js';

/** How to lock a machine. */
export interface LockOptions extends CallOptions {
  /**
   * `write` takes the machine for this program alone; `shared` joins whoever holds it, for example a running VM.
   * Default `write`.
   */
  readonly type?: 'write' | 'shared' | undefined;
}

const defaultTimeoutMs = 60_000;
const pollMs = 25;
// When a VM ends, its machine says "Locked" for a moment longer.
const graceMs = 300;

/** The locks that one client holds. */
export class MachineLocks {
  readonly #context: ClientContext;
  readonly #held = new Set<MachineLock>();

  constructor(context: ClientContext) {
    this.#context = context;
  }

  /**
   * Locks a machine. A lock that is just being taken or given up by somebody is waited for.
   *
   * @throws MachineBusyError when somebody else holds the lock.
   */
  async lock(machine: IMachine, name: string, options: LockOptions = {}): Promise<MachineLock> {
    const type: LockType = options.type === 'shared' ? 'Shared' : 'Write';
    const deadline = new Deadline(`lock '${name}'`, options.signal, options.timeoutMs ?? defaultTimeoutMs);
    const session = await this.#context.websessionManager.getSessionObject(this.#context.api, {
      signal: deadline.signal,
    });
    try {
      await this.#acquire(machine, name, session, type, deadline.signal);
      return await this.#open(session);
    } catch (error) {
      session.release();
      throw error;
    } finally {
      deadline[Symbol.dispose]();
    }
  }

  /** Unlocks everything, as has to be done before log-off: the server would keep the locks for ever. */
  async closeAll(): Promise<void> {
    await Promise.allSettled([...this.#held].map((lock) => lock.close()));
  }

  async #acquire(
    machine: IMachine,
    name: string,
    session: ISession,
    type: LockType,
    signal: AbortSignal,
  ): Promise<void> {
    let lockedSince: number | undefined;
    for (;;) {
      try {
        return await machine.lockMachine(session, type, { signal });
      } catch (error) {
        if (!(error instanceof VBoxError) || error.code !== 'VBOX_E_INVALID_OBJECT_STATE') throw error;
        if ((await machine.getSessionState({ signal })) === 'Locked') {
          lockedSince ??= performance.now();
          if (performance.now() - lockedSince > graceMs) throw await busyError(machine, name, 'lock', error);
        } else {
          lockedSince = undefined;
        }
      }
      await delay(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }

  async #open(session: ISession): Promise<MachineLock> {
    try {
      const machine = await session.getMachine();
      const console = await session.getConsole();
      const lock = new MachineLock(session, machine, console, (closed) => this.#held.delete(closed));
      this.#held.add(lock);
      return lock;
    } catch (error) {
      await session.unlockMachine().catch(() => {});
      throw error;
    }
  }
}
