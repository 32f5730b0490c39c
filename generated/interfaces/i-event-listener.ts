// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IEventListener`. */
export interface IEventListener extends ManagedObject {
  handleEvent(event: IEvent, callOptions?: CallOptions): Promise<void>;
}
export const IEventListener: InterfaceToken<IEventListener> = /* @__PURE__ */ interfaceToken('IEventListener');
