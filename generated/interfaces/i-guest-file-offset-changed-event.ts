// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileIOEvent } from './i-guest-file-io-event.js';

/** VirtualBox's `IGuestFileOffsetChangedEvent`; also has the methods of `IGuestFileIOEvent`. */
export interface IGuestFileOffsetChangedEvent extends IGuestFileIOEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFileOffsetChangedEvent: InterfaceToken<IGuestFileOffsetChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestFileOffsetChangedEvent');
