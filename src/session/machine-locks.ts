import { setTimeout as delay } from 'node:timers/promises';
import type { IMachine, ISession, LockType } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { OutcomeUnknownError, VBoxError } from '../errors.js';
import { Deadline } from '../wire/deadline.js';
import { busyError } from './busy-error.js';
import type { ClientContext } from './client-context.js';
import { isLostSession } from './loss.js';
import { type HeldLock, MachineLock, unlock } from './machine-lock.js';
import type { SignalGuard } from './signal-guard.js';

/** How to lock a machine. */
export interface LockOptions extends CallOptions {
  /**
   * `write` takes the machine for this program alone; `shared` joins whoever holds it, for example a running VM. Default
   * `write`.
   */
  readonly type?: 'write' | 'shared' | undefined;
  /**
   * Whether to wait for a lock that somebody else holds, as long as `timeoutMs` allows, instead of failing with a
   * {@link MachineBusyError}. Default `false`. A lock that is just being taken or given up is always waited for.
   */
  readonly wait?: boolean | undefined;
}

/** A machine to lock. @internal */
export interface LockTarget {
  readonly id: string;
  readonly name: string;
  readonly api: IMachine;
}

const defaultTimeoutMs = 60_000;
const pollMs = 25;
const waitPollMs = 250;
// When a VM ends, its machine says "Locked" for a moment longer.
const graceMs = 300;

/** The locks that one client holds. @internal */
export class MachineLocks {
  readonly #context: ClientContext;
  readonly #held = new Map<string, HeldLock>();
  readonly #taking = new Map<string, Promise<unknown>>();
  readonly #open = new Set<MachineLock>();
  readonly #guard: SignalGuard;

  constructor(context: ClientContext, guard: SignalGuard) {
    this.#context = context;
    this.#guard = guard;
  }

  /**
   * Locks a machine. A client that holds the lock already gets another use of it: the same session, which ends with the
   * last of its uses.
   *
   * @throws MachineBusyError when somebody else holds the lock.
   */
  async lock(target: LockTarget, options: LockOptions = {}): Promise<MachineLock> {
    const { id, name } = target;
    const deadline = new Deadline(`lock '${name}'`, options.signal, options.timeoutMs ?? defaultTimeoutMs);
    try {
      // Two uses at once take the lock one after the other, so that the second joins the first.
      for (let taking = this.#taking.get(id); taking; taking = this.#taking.get(id))
        await taking.catch(() => {});
      const held = this.#held.get(id);
      if (held && (await this.#isAlive(held))) return this.#use(held);
      const taking = this.#take(target, options, deadline.signal);
      this.#taking.set(id, taking);
      try {
        return this.#use(await taking);
      } finally {
        this.#taking.delete(id);
      }
    } finally {
      deadline[Symbol.dispose]();
    }
  }

  /** Unlocks everything, as has to be done before log-off: the server would keep the locks for ever. */
  async closeAll(): Promise<void> {
    await Promise.allSettled([...this.#open].map((lock) => lock.close()));
  }

  #use(held: HeldLock): MachineLock {
    held.uses++;
    const lock = new MachineLock(held, (one) => {
      this.#open.delete(lock);
      if (--one.uses > 0) return false;
      if (this.#held.get(one.machineId) === one) this.#held.delete(one.machineId);
      if (this.#open.size === 0) this.#guard.leave();
      return true;
    });
    if (this.#open.size === 0) this.#guard.enter();
    this.#open.add(lock);
    return lock;
  }

  /** A lock ends by itself when its VM does, and with its web session. */
  async #isAlive(held: HeldLock): Promise<boolean> {
    try {
      if ((await held.session.getState()) === 'Locked') return true;
    } catch (error) {
      if (!isLostSession(error)) throw error;
    }
    this.#held.delete(held.machineId);
    return false;
  }

  async #take(target: LockTarget, options: LockOptions, signal: AbortSignal): Promise<HeldLock> {
    const { websessionManager, api } = this.#context;
    const session = await websessionManager.getSessionObject(api, { signal });
    try {
      await this.#acquire(target, session, options, signal);
    } catch (error) {
      session.release();
      throw error;
    }
    try {
      const machine = await session.getMachine();
      const console = await session.getConsole();
      const held = { machineId: target.id, session, machine, console, uses: 0 };
      this.#held.set(target.id, held);
      return held;
    } catch (error) {
      await unlock(session).catch(() => {});
      session.release();
      throw error;
    }
  }

  async #acquire(
    target: LockTarget,
    session: ISession,
    options: LockOptions,
    signal: AbortSignal,
  ): Promise<void> {
    const { api, name } = target;
    const type: LockType = options.type === 'shared' ? 'Shared' : 'Write';
    let lockedSince: number | undefined;
    let unknown = false;
    for (;;) {
      try {
        return await api.lockMachine(session, type, { signal });
      } catch (error) {
        // The session object tells whether a lock was taken whose reply got lost.
        unknown ||= error instanceof OutcomeUnknownError;
        if (unknown && (await session.getState({ signal })) === 'Locked') return;
        if (error instanceof OutcomeUnknownError) continue;
        if (!(error instanceof VBoxError) || error.code !== 'VBOX_E_INVALID_OBJECT_STATE') throw error;
        const locked = (await api.getSessionState({ signal })) === 'Locked';
        lockedSince = locked ? (lockedSince ?? performance.now()) : undefined;
        const foreign = lockedSince !== undefined && performance.now() - lockedSince > graceMs;
        if (foreign && !options.wait) throw await busyError(api, name, 'lock', error);
        await delay(foreign ? waitPollMs : pollMs, undefined, { signal }).catch(() =>
          signal.throwIfAborted(),
        );
      }
    }
  }
}
