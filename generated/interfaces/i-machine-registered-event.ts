// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IMachineRegisteredEvent`; also has the methods of `IMachineEvent`. */
export interface IMachineRegisteredEvent extends IMachineEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IMachineRegisteredEvent: InterfaceToken<IMachineRegisteredEvent> = /* @__PURE__ */ interfaceToken('IMachineRegisteredEvent');
