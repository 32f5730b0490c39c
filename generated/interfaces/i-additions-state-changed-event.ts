// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IAdditionsStateChangedEvent`; also has the methods of `IEvent`. */
export interface IAdditionsStateChangedEvent extends IEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IAdditionsStateChangedEvent: InterfaceToken<IAdditionsStateChangedEvent> = /* @__PURE__ */ interfaceToken('IAdditionsStateChangedEvent');
