import type { VBoxEventType } from '../../generated/enums.js';
import type { IEventListener, IEventSource } from '../../generated/index.js';

/** A listener that is registered with a source of events; whoever has it owns both. @internal */
export interface PassiveListener {
  readonly source: IEventSource;
  readonly listener: IEventListener;
}

/** Registers a new listener; the source is taken over, and given up when that fails. @internal */
export async function registerPassive(
  source: IEventSource,
  types: readonly VBoxEventType[],
  signal: AbortSignal,
): Promise<PassiveListener> {
  let listener: IEventListener | undefined;
  try {
    listener = await source.createListener({ signal });
    await source.registerListener(listener, types, false, { signal });
    return { source, listener };
  } catch (error) {
    listener?.release();
    source.release();
    throw error;
  }
}
