// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileEvent } from './i-guest-file-event.js';

/** VirtualBox's `IGuestFileIOEvent`; also has the methods of `IGuestFileEvent`. */
export interface IGuestFileIOEvent extends IGuestFileEvent {
  getOffset(callOptions?: CallOptions): Promise<bigint>;
  getProcessed(callOptions?: CallOptions): Promise<number>;
}
export const IGuestFileIOEvent: InterfaceToken<IGuestFileIOEvent> = /* @__PURE__ */ interfaceToken('IGuestFileIOEvent');
