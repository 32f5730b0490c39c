// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFileIOEvent } from './i-guest-file-io-event.js';

/** VirtualBox's `IGuestFileReadEvent`; also has the methods of `IGuestFileIOEvent`. */
export interface IGuestFileReadEvent extends IGuestFileIOEvent {
  getData(callOptions?: CallOptions): Promise<Uint8Array>;
}
export const IGuestFileReadEvent: InterfaceToken<IGuestFileReadEvent> = /* @__PURE__ */ interfaceToken('IGuestFileReadEvent');
