// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { MachineState } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IStateChangedEvent`; also has the methods of `IEvent`. */
export interface IStateChangedEvent extends IEvent {
  getState(callOptions?: CallOptions): Promise<MachineState>;
}
export const IStateChangedEvent: InterfaceToken<IStateChangedEvent> = /* @__PURE__ */ interfaceToken('IStateChangedEvent');
