// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { VBoxEventType } from '../enums.js';
import type { IEvent } from './i-event.js';
import type { IEventListener } from './i-event-listener.js';

/** VirtualBox's `IEventSource`. */
export interface IEventSource extends ManagedObject {
  createAggregator(subordinates: readonly IEventSource[], callOptions?: CallOptions): Promise<IEventSource>;
  createListener(callOptions?: CallOptions): Promise<IEventListener>;
  eventProcessed(listener: IEventListener, event: IEvent, callOptions?: CallOptions): Promise<void>;
  fireEvent(event: IEvent, timeout: number, callOptions?: CallOptions): Promise<boolean>;
  getEvent(listener: IEventListener, timeout: number, callOptions?: CallOptions): Promise<IEvent | undefined>;
  registerListener(listener: IEventListener, interesting: readonly VBoxEventType[], active: boolean, callOptions?: CallOptions): Promise<void>;
  unregisterListener(listener: IEventListener, callOptions?: CallOptions): Promise<void>;
}
export const IEventSource: InterfaceToken<IEventSource> = /* @__PURE__ */ interfaceToken('IEventSource');
