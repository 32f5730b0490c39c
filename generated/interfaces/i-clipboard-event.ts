// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IClipboardEvent`; also has the methods of `IEvent`. */
export interface IClipboardEvent extends IEvent {
  getId(callOptions?: CallOptions): Promise<string>;
}
export const IClipboardEvent: InterfaceToken<IClipboardEvent> = /* @__PURE__ */ interfaceToken('IClipboardEvent');
