// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IVetoEvent } from './i-veto-event.js';

/** VirtualBox's `IExtraDataCanChangeEvent`; also has the methods of `IVetoEvent`. */
export interface IExtraDataCanChangeEvent extends IVetoEvent {
  getKey(callOptions?: CallOptions): Promise<string>;
  getMachineId(callOptions?: CallOptions): Promise<string>;
  getValue(callOptions?: CallOptions): Promise<string>;
}
export const IExtraDataCanChangeEvent: InterfaceToken<IExtraDataCanChangeEvent> = /* @__PURE__ */ interfaceToken('IExtraDataCanChangeEvent');
