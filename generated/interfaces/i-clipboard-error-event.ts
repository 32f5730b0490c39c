// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IClipboardEvent } from './i-clipboard-event.js';

/** VirtualBox's `IClipboardErrorEvent`; also has the methods of `IClipboardEvent`. */
export interface IClipboardErrorEvent extends IClipboardEvent {
  getMsg(callOptions?: CallOptions): Promise<string>;
  getRcError(callOptions?: CallOptions): Promise<number>;
}
export const IClipboardErrorEvent: InterfaceToken<IClipboardErrorEvent> = /* @__PURE__ */ interfaceToken('IClipboardErrorEvent');
