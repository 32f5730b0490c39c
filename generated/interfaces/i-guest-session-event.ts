// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IGuestSession } from './i-guest-session.js';

/** VirtualBox's `IGuestSessionEvent`; also has the methods of `IEvent`. */
export interface IGuestSessionEvent extends IEvent {
  getSession(callOptions?: CallOptions): Promise<IGuestSession | undefined>;
}
export const IGuestSessionEvent: InterfaceToken<IGuestSessionEvent> = /* @__PURE__ */ interfaceToken('IGuestSessionEvent');
