// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestSessionEvent } from './i-guest-session-event.js';

/** VirtualBox's `IGuestSessionRegisteredEvent`; also has the methods of `IGuestSessionEvent`. */
export interface IGuestSessionRegisteredEvent extends IGuestSessionEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestSessionRegisteredEvent: InterfaceToken<IGuestSessionRegisteredEvent> = /* @__PURE__ */ interfaceToken('IGuestSessionRegisteredEvent');
