import type { VBoxEventType } from '../../generated/enums.js';
import type { IEventSource } from '../../generated/index.js';
import { VBoxError } from '../errors.js';
import type { ClientContext } from '../session/client-context.js';
import { isDeadPeer, isLostSession } from '../session/loss.js';
import type { SessionEpoch } from '../session/web-session.js';
import { type EventField, eventFields, eventInterface } from './event-fields.js';
import type { GapEvent, VBoxEvent, VBoxEventName } from './event-types.js';
import { type PassiveListener, registerPassive } from './passive-listener.js';

// A wait that returns soon lets references to events be released, and the pump be stopped.
const sliceMs = 1_000;

/** @internal */
export type PumpEvent = VBoxEvent | GapEvent;

/** Where events come from. @internal */
export interface PumpSource {
  /** The event source in the web session of now; the caller releases it. */
  open(signal: AbortSignal): Promise<IEventSource>;
  /** Whether the end of the process behind the source is the regular end of the events: it is for consoles. */
  readonly endsWithPeer: boolean;
  /** Types that the pump needs itself, whoever listens to what. */
  readonly needed: readonly VBoxEventName[];
  /** Whether this event is the last one to ask for. */
  isLast(event: VBoxEvent): boolean;
}

interface Registration extends PassiveListener {
  readonly epoch: SessionEpoch;
}

/**
 * Takes events from one passive listener: reads each one's fields, tells the server that it was processed, and hands it on as
 * data. Registers again when the server dropped the listener or the web session was renewed, and says so with a gap.
 *
 * @internal
 */
export class EventPump {
  readonly #context: ClientContext;
  readonly #source: PumpSource;
  readonly #types: readonly VBoxEventName[];
  readonly #wanted: ReadonlySet<VBoxEventName>;
  readonly #deliver: (event: PumpEvent) => void;
  readonly #stopping = new AbortController();
  #registration: Registration | undefined;
  /** The last event was seen: the process behind the source is ending, and its objects are left alone. */
  #ended = false;
  readonly #fields = new Map<string, readonly EventField[]>();

  constructor(
    context: ClientContext,
    source: PumpSource,
    types: readonly VBoxEventName[],
    deliver: (event: PumpEvent) => void,
  ) {
    this.#context = context;
    this.#source = source;
    this.#types = [...new Set([...types, ...source.needed])];
    this.#wanted = new Set(types);
    this.#deliver = deliver;
  }

  /**
   * Ends the events. The listener is unregistered at once, which wakes the wait for the next event: cutting its connection
   * instead could lose the reference of an event that is on its way.
   */
  stop(): void {
    this.#stopping.abort();
    void this.#unregister();
  }

  /** Runs until it is stopped, or the source has ended; rejects when the session is lost for good. */
  async run(onRegistered: () => void): Promise<void> {
    const { signal } = this.#stopping;
    let gap: GapEvent['reason'] | undefined;
    while (!signal.aborted) {
      const { epoch } = this.#context.session;
      try {
        const registration = await this.#register(epoch);
        this.#registration = registration;
        if (gap) this.#deliver({ type: 'gap', reason: gap });
        onRegistered();
        gap = 'dropped';
        await this.#drain(registration);
      } catch (error) {
        if (signal.aborted) return;
        if (this.#source.endsWithPeer && isDeadPeer(error)) return;
        gap = await this.#reasonOf(error, epoch);
        this.#context.session.logger.debug('events missing', { types: this.#types, reason: gap });
      } finally {
        await this.#unregister();
      }
    }
  }

  /** Why events are missing; an error that is no loss is thrown. */
  async #reasonOf(error: unknown, epoch: SessionEpoch): Promise<GapEvent['reason']> {
    const { session } = this.#context;
    if (await session.isLost(epoch, error)) {
      await session.renew(epoch);
      return 'reconnected';
    }
    if (isLostSession(error)) return 'dropped';
    const dropped = error instanceof VBoxError && error.code === 'VBOX_E_OBJECT_NOT_FOUND';
    if (dropped && error.operation === 'IEventSource_getEvent') return 'dropped';
    throw error;
  }

  async #register(epoch: SessionEpoch): Promise<Registration> {
    const { signal } = this.#stopping;
    const source = await this.#source.open(signal);
    return { epoch, ...(await registerPassive(source, this.#types as readonly VBoxEventType[], signal)) };
  }

  async #unregister(): Promise<void> {
    const registration = this.#registration;
    if (!registration) return;
    this.#registration = undefined;
    const { source, listener, epoch } = registration;
    try {
      if (!this.#ended && epoch === this.#context.session.epoch) await source.unregisterListener(listener);
    } catch {
      // A listener that the server does not know any more needs no unregistering.
    } finally {
      listener.release();
      source.release();
    }
  }

  async #drain({ source, listener }: Registration): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      using event = await source.getEvent(listener, sliceMs);
      if (!event) continue;
      let data: VBoxEvent | undefined;
      try {
        data = await this.#read((await event.getType()) as VBoxEventName, event);
        if (this.#wanted.has(data.type)) this.#deliver(data);
      } finally {
        if (data && this.#source.isLast(data)) this.#ended = true;
        else await source.eventProcessed(listener, event);
      }
      if (this.#ended) return this.stop();
    }
  }

  async #read(
    type: VBoxEventName,
    event: Parameters<ClientContext['binding']['view']>[0],
  ): Promise<VBoxEvent> {
    const { binding } = this.#context;
    let fields = this.#fields.get(type);
    if (!fields) {
      fields = eventFields(binding.api, type) ?? [];
      this.#fields.set(type, fields);
    }
    if (fields.length === 0) return { type } as VBoxEvent;
    using view = binding.view(event, eventInterface(type));
    const values = await Promise.all(
      fields.map(async ({ name, operation }) => [name, await binding.invoke(operation, view, [])] as const),
    );
    return { type, ...Object.fromEntries(values) } as VBoxEvent;
  }
}
