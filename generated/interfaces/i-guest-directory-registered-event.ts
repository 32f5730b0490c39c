// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestDirectoryEvent } from './i-guest-directory-event.js';

/** VirtualBox's `IGuestDirectoryRegisteredEvent`; also has the methods of `IGuestDirectoryEvent`. */
export interface IGuestDirectoryRegisteredEvent extends IGuestDirectoryEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestDirectoryRegisteredEvent: InterfaceToken<IGuestDirectoryRegisteredEvent> = /* @__PURE__ */ interfaceToken('IGuestDirectoryRegisteredEvent');
