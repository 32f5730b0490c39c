// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestProcessEvent } from './i-guest-process-event.js';

/** VirtualBox's `IGuestProcessIOEvent`; also has the methods of `IGuestProcessEvent`. */
export interface IGuestProcessIOEvent extends IGuestProcessEvent {
  getHandle(callOptions?: CallOptions): Promise<number>;
  getProcessed(callOptions?: CallOptions): Promise<number>;
}
export const IGuestProcessIOEvent: InterfaceToken<IGuestProcessIOEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessIOEvent');
