// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileEvent } from './i-guest-file-event.js';

/** VirtualBox's `IGuestFileSizeChangedEvent`; also has the methods of `IGuestFileEvent`. */
export interface IGuestFileSizeChangedEvent extends IGuestFileEvent {
  getNewSize(callOptions?: CallOptions): Promise<bigint>;
}
export const IGuestFileSizeChangedEvent: InterfaceToken<IGuestFileSizeChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestFileSizeChangedEvent');
