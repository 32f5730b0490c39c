import { ConnectionError } from '../errors.js';

/** What one wrapper object holds; the wrapper's collection by the garbage collector gives it back too. @internal */
export interface Hold {
  readonly ref: string;
  readonly interfaceName: string;
  released: boolean;
}

interface Entry {
  readonly interfaceName: string;
  holds: number;
}

export interface ReferenceStatus {
  /** References that the program holds. */
  readonly held: number;
  /** References given up that the server has not been told of yet. */
  readonly pending: number;
  readonly byInterface: Readonly<Record<string, number>>;
}

/** Replies that deliver events, and references to events, are kept apart: such a call may last seconds. @internal */
export type ReferenceFamily = 'event' | 'other';

const idleFlushMs = 50;
const forcedFlushAt = 64;
const concurrentReleases = 4;

/**
 * All references that the server keeps for this client. The server hands out one id per object however often it is
 * asked, and a single release ends it, so holds are counted here and only the last one releases.
 *
 * A release must not meet a reply that hands out the same id again. Therefore releases are collected and sent when no
 * call that could return a reference is under way; when many have gathered, such calls are held back for a moment.
 *
 * @internal
 */
export class RemoteReferences {
  readonly #release: (ref: string) => Promise<void>;
  readonly #entries = new Map<string, Entry>();
  readonly #pending: Record<ReferenceFamily, Set<string>> = { event: new Set(), other: new Set() };
  readonly #carriers: Record<ReferenceFamily, number> = { event: 0, other: 0 };
  readonly #flushing: Record<ReferenceFamily, Promise<void> | undefined> = {
    event: undefined,
    other: undefined,
  };
  readonly #drained: Record<ReferenceFamily, (() => void) | undefined> = {
    event: undefined,
    other: undefined,
  };
  readonly #finalization = new FinalizationRegistry<Hold>((hold) => this.giveUp(hold));
  readonly #isEvent: (interfaceName: string) => boolean;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /**
   * @param release tells the server that a reference is not needed any more
   * @param isEvent whether an interface is IEvent or derived from it
   */
  constructor(release: (ref: string) => Promise<void>, isEvent: (interfaceName: string) => boolean) {
    this.#release = release;
    this.#isEvent = isEvent;
  }

  /** Takes in a reference that a reply brought. */
  hold(ref: string, interfaceName: string): Hold {
    const entry = this.#entries.get(ref);
    if (entry) entry.holds++;
    else this.#entries.set(ref, { interfaceName, holds: 1 });
    this.#pending.other.delete(ref);
    this.#pending.event.delete(ref);
    return { ref, interfaceName, released: false };
  }

  /** Gives the hold up when its wrapper is garbage-collected. */
  watch(wrapper: object, hold: Hold): void {
    this.#finalization.register(wrapper, hold, hold);
  }

  /** Gives a hold up; idempotent. */
  giveUp(hold: Hold): void {
    if (hold.released) return;
    hold.released = true;
    this.#finalization.unregister(hold);
    this.#drop(hold.ref);
  }

  /** Keeps references alive during a call that names them, should the program release them meanwhile. */
  pin(refs: readonly string[]): void {
    for (const ref of refs) {
      const entry = this.#entries.get(ref);
      if (entry) entry.holds++;
    }
  }

  /** Ends {@link pin}. */
  unpin(refs: readonly string[]): void {
    for (const ref of refs) this.#drop(ref);
  }

  #drop(ref: string): void {
    const entry = this.#entries.get(ref);
    if (!entry || --entry.holds > 0) return;
    this.#entries.delete(ref);
    if (this.#closed) return;
    const family = this.#isEvent(entry.interfaceName) ? 'event' : 'other';
    this.#pending[family].add(ref);
    this.#schedule(family);
  }

  /** To be awaited before a call whose reply can bring references, and ended after its reply was taken in. */
  async enter(family: ReferenceFamily): Promise<() => void> {
    for (let flush = this.#flushing[family]; flush; flush = this.#flushing[family]) await flush;
    this.#carriers[family]++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      if (--this.#carriers[family] > 0) return;
      this.#drained[family]?.();
      if (this.#pending[family].size > 0) setImmediate(() => this.#flushIfQuiet(family));
    };
  }

  /** Sends all releases that have gathered. */
  async flush(): Promise<void> {
    await Promise.all([this.#flush('event'), this.#flush('other')]);
  }

  /** Forgets everything: the server drops all references itself when the session ends. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#entries.clear();
    this.#pending.event.clear();
    this.#pending.other.clear();
  }

  status(): ReferenceStatus {
    const byInterface: Record<string, number> = {};
    for (const { interfaceName } of this.#entries.values()) {
      byInterface[interfaceName] = (byInterface[interfaceName] ?? 0) + 1;
    }
    return {
      held: this.#entries.size,
      pending: this.#pending.event.size + this.#pending.other.size,
      byInterface,
    };
  }

  #schedule(family: ReferenceFamily): void {
    if (this.#pending[family].size >= forcedFlushAt) {
      void this.#flush(family);
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#flushIfQuiet('event');
      this.#flushIfQuiet('other');
    }, idleFlushMs).unref();
  }

  #flushIfQuiet(family: ReferenceFamily): void {
    if (this.#carriers[family] === 0 && this.#pending[family].size > 0) void this.#flush(family);
  }

  #flush(family: ReferenceFamily): Promise<void> {
    this.#flushing[family] ??= this.#drainAndRelease(family).finally(() => {
      this.#flushing[family] = undefined;
    });
    return this.#flushing[family];
  }

  async #drainAndRelease(family: ReferenceFamily): Promise<void> {
    if (this.#carriers[family] > 0) {
      await new Promise<void>((resolve) => {
        this.#drained[family] = resolve;
      });
      this.#drained[family] = undefined;
    }
    const refs = [...this.#pending[family]];
    this.#pending[family].clear();
    const next = async () => {
      for (let ref = refs.pop(); ref !== undefined && !this.#closed; ref = refs.pop()) {
        try {
          await this.#release(ref);
        } catch (error) {
          // A reference that the server does not know is as good as released; without a connection the server drops
          // all of them when the session times out.
          if (error instanceof ConnectionError) return;
        }
      }
    };
    await Promise.all(Array.from({ length: concurrentReleases }, next));
  }
}
