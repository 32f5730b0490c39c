// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IMousePointerShape`. */
export interface IMousePointerShape extends ManagedObject {
  getAlpha(callOptions?: CallOptions): Promise<boolean>;
  getHeight(callOptions?: CallOptions): Promise<number>;
  getHotX(callOptions?: CallOptions): Promise<number>;
  getHotY(callOptions?: CallOptions): Promise<number>;
  getShape(callOptions?: CallOptions): Promise<Uint8Array>;
  getVisible(callOptions?: CallOptions): Promise<boolean>;
  getWidth(callOptions?: CallOptions): Promise<number>;
}
export const IMousePointerShape: InterfaceToken<IMousePointerShape> = /* @__PURE__ */ interfaceToken('IMousePointerShape');
