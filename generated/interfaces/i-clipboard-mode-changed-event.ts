// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ClipboardMode } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IClipboardModeChangedEvent`; also has the methods of `IEvent`. */
export interface IClipboardModeChangedEvent extends IEvent {
  getClipboardMode(callOptions?: CallOptions): Promise<ClipboardMode>;
}
export const IClipboardModeChangedEvent: InterfaceToken<IClipboardModeChangedEvent> = /* @__PURE__ */ interfaceToken('IClipboardModeChangedEvent');
