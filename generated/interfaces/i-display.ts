// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { BitmapFormat, GuestMonitorStatus, ScreenLayoutMode } from '../enums.js';
import type { IFramebuffer } from './i-framebuffer.js';
import type { IGuestScreenInfo } from './i-guest-screen-info.js';

/** VirtualBox's `IDisplay`. */
export interface IDisplay extends ManagedObject {
  attachFramebuffer(screenId: number, framebuffer: IFramebuffer, callOptions?: CallOptions): Promise<string>;
  createGuestScreenInfo(display: number, status: GuestMonitorStatus, primary: boolean, changeOrigin: boolean, originX: number, originY: number, width: number, height: number, bitsPerPixel: number, callOptions?: CallOptions): Promise<IGuestScreenInfo>;
  detachFramebuffer(screenId: number, id: string, callOptions?: CallOptions): Promise<void>;
  detachScreens(screenIds: readonly number[], callOptions?: CallOptions): Promise<void>;
  getGuestScreenLayout(callOptions?: CallOptions): Promise<IGuestScreenInfo[]>;
  getScreenResolution(screenId: number, callOptions?: CallOptions): Promise<{ width: number; height: number; bitsPerPixel: number; xOrigin: number; yOrigin: number; guestMonitorStatus: GuestMonitorStatus }>;
  getVideoModeHint(display: number, callOptions?: CallOptions): Promise<{ enabled: boolean; changeOrigin: boolean; originX: number; originY: number; width: number; height: number; bitsPerPixel: number }>;
  invalidateAndUpdate(callOptions?: CallOptions): Promise<void>;
  invalidateAndUpdateScreen(screenId: number, callOptions?: CallOptions): Promise<void>;
  notifyHiDPIOutputPolicyChange(fUnscaledHiDPI: boolean, callOptions?: CallOptions): Promise<void>;
  notifyScaleFactorChange(screenId: number, u32ScaleFactorWMultiplied: number, u32ScaleFactorHMultiplied: number, callOptions?: CallOptions): Promise<void>;
  queryFramebuffer(screenId: number, callOptions?: CallOptions): Promise<IFramebuffer | undefined>;
  setScreenLayout(screenLayoutMode: ScreenLayoutMode, guestScreenInfo: readonly IGuestScreenInfo[], callOptions?: CallOptions): Promise<void>;
  setSeamlessMode(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setVideoModeHint(display: number, enabled: boolean, changeOrigin: boolean, originX: number, originY: number, width: number, height: number, bitsPerPixel: number, notify: boolean, callOptions?: CallOptions): Promise<void>;
  takeScreenShotToArray(screenId: number, width: number, height: number, bitmapFormat: BitmapFormat, callOptions?: CallOptions): Promise<Uint8Array>;
  viewportChanged(screenId: number, x: number, y: number, width: number, height: number, callOptions?: CallOptions): Promise<void>;
}
export const IDisplay: InterfaceToken<IDisplay> = /* @__PURE__ */ interfaceToken('IDisplay');
