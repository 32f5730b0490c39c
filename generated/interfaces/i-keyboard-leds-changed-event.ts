// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IKeyboardLedsChangedEvent`; also has the methods of `IEvent`. */
export interface IKeyboardLedsChangedEvent extends IEvent {
  getCapsLock(callOptions?: CallOptions): Promise<boolean>;
  getNumLock(callOptions?: CallOptions): Promise<boolean>;
  getScrollLock(callOptions?: CallOptions): Promise<boolean>;
}
export const IKeyboardLedsChangedEvent: InterfaceToken<IKeyboardLedsChangedEvent> = /* @__PURE__ */ interfaceToken('IKeyboardLedsChangedEvent');
