// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { GuestSessionStatus } from '../enums.js';
import type { IGuestSessionEvent } from './i-guest-session-event.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IGuestSessionStateChangedEvent`; also has the methods of `IGuestSessionEvent`. */
export interface IGuestSessionStateChangedEvent extends IGuestSessionEvent {
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getId(callOptions?: CallOptions): Promise<number>;
  getStatus(callOptions?: CallOptions): Promise<GuestSessionStatus>;
}
export const IGuestSessionStateChangedEvent: InterfaceToken<IGuestSessionStateChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestSessionStateChangedEvent');
