// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { MachineState } from '../enums.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IMachineStateChangedEvent`; also has the methods of `IMachineEvent`. */
export interface IMachineStateChangedEvent extends IMachineEvent {
  getState(callOptions?: CallOptions): Promise<MachineState>;
}
export const IMachineStateChangedEvent: InterfaceToken<IMachineStateChangedEvent> = /* @__PURE__ */ interfaceToken('IMachineStateChangedEvent');
