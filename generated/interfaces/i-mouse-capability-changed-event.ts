// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IMouseCapabilityChangedEvent`; also has the methods of `IEvent`. */
export interface IMouseCapabilityChangedEvent extends IEvent {
  getNeedsHostCursor(callOptions?: CallOptions): Promise<boolean>;
  getSupportsAbsolute(callOptions?: CallOptions): Promise<boolean>;
  getSupportsRelative(callOptions?: CallOptions): Promise<boolean>;
  getSupportsTouchPad(callOptions?: CallOptions): Promise<boolean>;
  getSupportsTouchScreen(callOptions?: CallOptions): Promise<boolean>;
}
export const IMouseCapabilityChangedEvent: InterfaceToken<IMouseCapabilityChangedEvent> = /* @__PURE__ */ interfaceToken('IMouseCapabilityChangedEvent');
