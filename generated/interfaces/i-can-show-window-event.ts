// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IVetoEvent } from './i-veto-event.js';

/** VirtualBox's `ICanShowWindowEvent`; also has the methods of `IVetoEvent`. */
export interface ICanShowWindowEvent extends IVetoEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const ICanShowWindowEvent: InterfaceToken<ICanShowWindowEvent> = /* @__PURE__ */ interfaceToken('ICanShowWindowEvent');
