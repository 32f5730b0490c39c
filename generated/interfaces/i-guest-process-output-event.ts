// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestProcessIOEvent } from './i-guest-process-io-event.js';

/** VirtualBox's `IGuestProcessOutputEvent`; also has the methods of `IGuestProcessIOEvent`. */
export interface IGuestProcessOutputEvent extends IGuestProcessIOEvent {
  getData(callOptions?: CallOptions): Promise<Uint8Array>;
}
export const IGuestProcessOutputEvent: InterfaceToken<IGuestProcessOutputEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessOutputEvent');
