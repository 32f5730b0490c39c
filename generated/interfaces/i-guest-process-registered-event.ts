// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestProcessEvent } from './i-guest-process-event.js';

/** VirtualBox's `IGuestProcessRegisteredEvent`; also has the methods of `IGuestProcessEvent`. */
export interface IGuestProcessRegisteredEvent extends IGuestProcessEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestProcessRegisteredEvent: InterfaceToken<IGuestProcessRegisteredEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessRegisteredEvent');
