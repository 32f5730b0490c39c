// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICursorPositionChangedEvent`; also has the methods of `IEvent`. */
export interface ICursorPositionChangedEvent extends IEvent {
  getHasData(callOptions?: CallOptions): Promise<boolean>;
  getX(callOptions?: CallOptions): Promise<number>;
  getY(callOptions?: CallOptions): Promise<number>;
}
export const ICursorPositionChangedEvent: InterfaceToken<ICursorPositionChangedEvent> = /* @__PURE__ */ interfaceToken('ICursorPositionChangedEvent');
