// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IMachineEvent`; also has the methods of `IEvent`. */
export interface IMachineEvent extends IEvent {
  getMachineId(callOptions?: CallOptions): Promise<string>;
}
export const IMachineEvent: InterfaceToken<IMachineEvent> = /* @__PURE__ */ interfaceToken('IMachineEvent');
