// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IMousePointerShapeChangedEvent`; also has the methods of `IEvent`. */
export interface IMousePointerShapeChangedEvent extends IEvent {
  getAlpha(callOptions?: CallOptions): Promise<boolean>;
  getHeight(callOptions?: CallOptions): Promise<number>;
  getShape(callOptions?: CallOptions): Promise<Uint8Array>;
  getVisible(callOptions?: CallOptions): Promise<boolean>;
  getWidth(callOptions?: CallOptions): Promise<number>;
  getXhot(callOptions?: CallOptions): Promise<number>;
  getYhot(callOptions?: CallOptions): Promise<number>;
}
export const IMousePointerShapeChangedEvent: InterfaceToken<IMousePointerShapeChangedEvent> = /* @__PURE__ */ interfaceToken('IMousePointerShapeChangedEvent');
