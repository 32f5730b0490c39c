// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ProcessInputStatus } from '../enums.js';
import type { IGuestProcessIOEvent } from './i-guest-process-io-event.js';

/** VirtualBox's `IGuestProcessInputNotifyEvent`; also has the methods of `IGuestProcessIOEvent`. */
export interface IGuestProcessInputNotifyEvent extends IGuestProcessIOEvent {
  getStatus(callOptions?: CallOptions): Promise<ProcessInputStatus>;
}
export const IGuestProcessInputNotifyEvent: InterfaceToken<IGuestProcessInputNotifyEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessInputNotifyEvent');
