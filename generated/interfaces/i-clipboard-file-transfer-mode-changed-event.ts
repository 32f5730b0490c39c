// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IClipboardFileTransferModeChangedEvent`; also has the methods of `IEvent`. */
export interface IClipboardFileTransferModeChangedEvent extends IEvent {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
}
export const IClipboardFileTransferModeChangedEvent: InterfaceToken<IClipboardFileTransferModeChangedEvent> = /* @__PURE__ */ interfaceToken('IClipboardFileTransferModeChangedEvent');
