// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IVBoxSVCAvailabilityChangedEvent`; also has the methods of `IEvent`. */
export interface IVBoxSVCAvailabilityChangedEvent extends IEvent {
  getAvailable(callOptions?: CallOptions): Promise<boolean>;
}
export const IVBoxSVCAvailabilityChangedEvent: InterfaceToken<IVBoxSVCAvailabilityChangedEvent> = /* @__PURE__ */ interfaceToken('IVBoxSVCAvailabilityChangedEvent');
