// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestKeyboardEvent`; also has the methods of `IEvent`. */
export interface IGuestKeyboardEvent extends IEvent {
  getScancodes(callOptions?: CallOptions): Promise<number[]>;
}
export const IGuestKeyboardEvent: InterfaceToken<IGuestKeyboardEvent> = /* @__PURE__ */ interfaceToken('IGuestKeyboardEvent');
