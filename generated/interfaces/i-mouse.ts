// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IEventSource } from './i-event-source.js';
import type { IMousePointerShape } from './i-mouse-pointer-shape.js';

/** VirtualBox's `IMouse`. */
export interface IMouse extends ManagedObject {
  getAbsoluteSupported(callOptions?: CallOptions): Promise<boolean>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getNeedsHostCursor(callOptions?: CallOptions): Promise<boolean>;
  getPointerShape(callOptions?: CallOptions): Promise<IMousePointerShape>;
  getRelativeSupported(callOptions?: CallOptions): Promise<boolean>;
  getTouchPadSupported(callOptions?: CallOptions): Promise<boolean>;
  getTouchScreenSupported(callOptions?: CallOptions): Promise<boolean>;
  putEventMultiTouch(count: number, contacts: readonly (bigint | number)[], isTouchScreen: boolean, scanTime: number, callOptions?: CallOptions): Promise<void>;
  putEventMultiTouchString(count: number, contacts: string, isTouchScreen: boolean, scanTime: number, callOptions?: CallOptions): Promise<void>;
  putMouseEvent(dx: number, dy: number, dz: number, dw: number, buttonState: number, callOptions?: CallOptions): Promise<void>;
  putMouseEventAbsolute(x: number, y: number, dz: number, dw: number, buttonState: number, callOptions?: CallOptions): Promise<void>;
}
export const IMouse: InterfaceToken<IMouse> = /* @__PURE__ */ interfaceToken('IMouse');
