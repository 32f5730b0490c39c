// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ChipsetType, IommuType, PlatformArchitecture } from '../enums.js';
import type { IPlatformARM } from './i-platform-arm.js';
import type { IPlatformProperties } from './i-platform-properties.js';
import type { IPlatformX86 } from './i-platform-x86.js';

/** VirtualBox's `IPlatform`. */
export interface IPlatform extends ManagedObject {
  getARM(callOptions?: CallOptions): Promise<IPlatformARM>;
  getArchitecture(callOptions?: CallOptions): Promise<PlatformArchitecture>;
  getChipsetType(callOptions?: CallOptions): Promise<ChipsetType>;
  getIommuType(callOptions?: CallOptions): Promise<IommuType>;
  getProperties(callOptions?: CallOptions): Promise<IPlatformProperties>;
  getRTCUseUTC(callOptions?: CallOptions): Promise<boolean>;
  getX86(callOptions?: CallOptions): Promise<IPlatformX86>;
  setArchitecture(architecture: PlatformArchitecture, callOptions?: CallOptions): Promise<void>;
  setChipsetType(chipsetType: ChipsetType, callOptions?: CallOptions): Promise<void>;
  setIommuType(iommuType: IommuType, callOptions?: CallOptions): Promise<void>;
  setRTCUseUTC(RTCUseUTC: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IPlatform: InterfaceToken<IPlatform> = /* @__PURE__ */ interfaceToken('IPlatform');
