// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFramebuffer } from './i-framebuffer.js';

/** VirtualBox's `IFramebufferOverlay`; also has the methods of `IFramebuffer`. */
export interface IFramebufferOverlay extends IFramebuffer {
  getAlpha(callOptions?: CallOptions): Promise<number>;
  getVisible(callOptions?: CallOptions): Promise<boolean>;
  getX(callOptions?: CallOptions): Promise<number>;
  getY(callOptions?: CallOptions): Promise<number>;
  move(x: number, y: number, callOptions?: CallOptions): Promise<void>;
  setAlpha(alpha: number, callOptions?: CallOptions): Promise<void>;
  setVisible(visible: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IFramebufferOverlay: InterfaceToken<IFramebufferOverlay> = /* @__PURE__ */ interfaceToken('IFramebufferOverlay');
