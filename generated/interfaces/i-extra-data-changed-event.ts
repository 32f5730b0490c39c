// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IExtraDataChangedEvent`; also has the methods of `IEvent`. */
export interface IExtraDataChangedEvent extends IEvent {
  getKey(callOptions?: CallOptions): Promise<string>;
  getMachineId(callOptions?: CallOptions): Promise<string>;
  getValue(callOptions?: CallOptions): Promise<string>;
}
export const IExtraDataChangedEvent: InterfaceToken<IExtraDataChangedEvent> = /* @__PURE__ */ interfaceToken('IExtraDataChangedEvent');
