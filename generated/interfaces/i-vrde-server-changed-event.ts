// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IVRDEServerChangedEvent`; also has the methods of `IEvent`. */
export interface IVRDEServerChangedEvent extends IEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IVRDEServerChangedEvent: InterfaceToken<IVRDEServerChangedEvent> = /* @__PURE__ */ interfaceToken('IVRDEServerChangedEvent');
