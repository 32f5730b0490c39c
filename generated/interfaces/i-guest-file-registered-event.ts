// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileEvent } from './i-guest-file-event.js';

/** VirtualBox's `IGuestFileRegisteredEvent`; also has the methods of `IGuestFileEvent`. */
export interface IGuestFileRegisteredEvent extends IGuestFileEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFileRegisteredEvent: InterfaceToken<IGuestFileRegisteredEvent> = /* @__PURE__ */ interfaceToken('IGuestFileRegisteredEvent');
