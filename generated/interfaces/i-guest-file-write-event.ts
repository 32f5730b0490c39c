// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileIOEvent } from './i-guest-file-io-event.js';

/** VirtualBox's `IGuestFileWriteEvent`; also has the methods of `IGuestFileIOEvent`. */
export interface IGuestFileWriteEvent extends IGuestFileIOEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFileWriteEvent: InterfaceToken<IGuestFileWriteEvent> = /* @__PURE__ */ interfaceToken('IGuestFileWriteEvent');
