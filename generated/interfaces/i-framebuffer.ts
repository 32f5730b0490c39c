// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { BitmapFormat, FramebufferCapabilities } from '../enums.js';
import type { IFramebufferOverlay } from './i-framebuffer-overlay.js';

/** VirtualBox's `IFramebuffer`. */
export interface IFramebuffer extends ManagedObject {
  getBitsPerPixel(callOptions?: CallOptions): Promise<number>;
  getBytesPerLine(callOptions?: CallOptions): Promise<number>;
  getCapabilities(callOptions?: CallOptions): Promise<FramebufferCapabilities[]>;
  getHeight(callOptions?: CallOptions): Promise<number>;
  getHeightReduction(callOptions?: CallOptions): Promise<number>;
  getOverlay(callOptions?: CallOptions): Promise<IFramebufferOverlay | undefined>;
  getPixelFormat(callOptions?: CallOptions): Promise<BitmapFormat>;
  getWidth(callOptions?: CallOptions): Promise<number>;
  notify3DEvent(type: number, data: Uint8Array, callOptions?: CallOptions): Promise<void>;
  notifyChange(screenId: number, xOrigin: number, yOrigin: number, width: number, height: number, callOptions?: CallOptions): Promise<void>;
  notifyUpdate(x: number, y: number, width: number, height: number, callOptions?: CallOptions): Promise<void>;
  notifyUpdateImage(x: number, y: number, width: number, height: number, image: Uint8Array, callOptions?: CallOptions): Promise<void>;
  videoModeSupported(width: number, height: number, bpp: number, callOptions?: CallOptions): Promise<boolean>;
}
export const IFramebuffer: InterfaceToken<IFramebuffer> = /* @__PURE__ */ interfaceToken('IFramebuffer');
