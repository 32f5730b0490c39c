import type { Logger } from '../logging.js';
import type { EventSubscription } from './event-subscription.js';
import type { VBoxEventName } from './event-types.js';

type Listener = (event: unknown) => void;

interface Subscribed {
  readonly subscription: EventSubscription<VBoxEventName>;
  readonly listeners: Set<Listener>;
}

/** Callbacks by event type: the first listener subscribes on the server, the last one to go unsubscribes. @internal */
export class EventEmitter {
  readonly #logger: Logger;
  readonly #subscribe: (type: VBoxEventName) => EventSubscription<VBoxEventName>;
  readonly #types = new Map<VBoxEventName, Subscribed>();

  constructor(logger: Logger, subscribe: (type: VBoxEventName) => EventSubscription<VBoxEventName>) {
    this.#logger = logger;
    this.#subscribe = subscribe;
  }

  on(type: VBoxEventName, listener: Listener): () => void {
    let subscribed = this.#types.get(type);
    if (!subscribed) {
      subscribed = { subscription: this.#subscribe(type), listeners: new Set() };
      this.#types.set(type, subscribed);
      void this.#deliver(type, subscribed);
    }
    const { listeners, subscription } = subscribed;
    listeners.add(listener);
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#types.delete(type);
      void subscription.close();
    };
  }

  async #deliver(type: VBoxEventName, { subscription, listeners }: Subscribed): Promise<void> {
    try {
      for await (const event of subscription) {
        if (event.type === 'gap') continue;
        for (const listener of [...listeners]) listener(event);
      }
    } catch (error) {
      this.#logger.warn('events ended', { type, error: String(error) });
    } finally {
      if (this.#types.get(type)?.subscription === subscription) this.#types.delete(type);
    }
  }
}
