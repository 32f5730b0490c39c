// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { GuestUserState } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestUserStateChangedEvent`; also has the methods of `IEvent`. */
export interface IGuestUserStateChangedEvent extends IEvent {
  getDomain(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getState(callOptions?: CallOptions): Promise<GuestUserState>;
  getStateDetails(callOptions?: CallOptions): Promise<string>;
}
export const IGuestUserStateChangedEvent: InterfaceToken<IGuestUserStateChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestUserStateChangedEvent');
