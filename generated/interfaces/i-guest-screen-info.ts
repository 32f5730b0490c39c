// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { GuestMonitorStatus } from '../enums.js';

/** VirtualBox's `IGuestScreenInfo`. */
export interface IGuestScreenInfo extends ManagedObject {
  getBitsPerPixel(callOptions?: CallOptions): Promise<number>;
  getExtendedInfo(callOptions?: CallOptions): Promise<string>;
  getGuestMonitorStatus(callOptions?: CallOptions): Promise<GuestMonitorStatus>;
  getHeight(callOptions?: CallOptions): Promise<number>;
  getOrigin(callOptions?: CallOptions): Promise<boolean>;
  getOriginX(callOptions?: CallOptions): Promise<number>;
  getOriginY(callOptions?: CallOptions): Promise<number>;
  getPrimary(callOptions?: CallOptions): Promise<boolean>;
  getScreenId(callOptions?: CallOptions): Promise<number>;
  getWidth(callOptions?: CallOptions): Promise<number>;
}
export const IGuestScreenInfo: InterfaceToken<IGuestScreenInfo> = /* @__PURE__ */ interfaceToken('IGuestScreenInfo');
