// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IMachineDataChangedEvent`; also has the methods of `IMachineEvent`. */
export interface IMachineDataChangedEvent extends IMachineEvent {
  getTemporary(callOptions?: CallOptions): Promise<boolean>;
}
export const IMachineDataChangedEvent: InterfaceToken<IMachineDataChangedEvent> = /* @__PURE__ */ interfaceToken('IMachineDataChangedEvent');
