// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IEventListener } from './i-event-listener.js';

/** VirtualBox's `IEventSourceChangedEvent`; also has the methods of `IEvent`. */
export interface IEventSourceChangedEvent extends IEvent {
  getAdd(callOptions?: CallOptions): Promise<boolean>;
  getListener(callOptions?: CallOptions): Promise<IEventListener | undefined>;
}
export const IEventSourceChangedEvent: InterfaceToken<IEventSourceChangedEvent> = /* @__PURE__ */ interfaceToken('IEventSourceChangedEvent');
