// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { SessionState } from '../enums.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `ISessionStateChangedEvent`; also has the methods of `IMachineEvent`. */
export interface ISessionStateChangedEvent extends IMachineEvent {
  getState(callOptions?: CallOptions): Promise<SessionState>;
}
export const ISessionStateChangedEvent: InterfaceToken<ISessionStateChangedEvent> = /* @__PURE__ */ interfaceToken('ISessionStateChangedEvent');
