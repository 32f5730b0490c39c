// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { APICMode, FirmwareBootMenuMode, FirmwareType } from '../enums.js';

/** VirtualBox's `IFirmwareSettings`. */
export interface IFirmwareSettings extends ManagedObject {
  getACPIEnabled(callOptions?: CallOptions): Promise<boolean>;
  getAPICMode(callOptions?: CallOptions): Promise<APICMode>;
  getAutoSerialNumGen(callOptions?: CallOptions): Promise<boolean>;
  getBootMenuMode(callOptions?: CallOptions): Promise<FirmwareBootMenuMode>;
  getFirmwareType(callOptions?: CallOptions): Promise<FirmwareType>;
  getIOAPICEnabled(callOptions?: CallOptions): Promise<boolean>;
  getLogoDisplayTime(callOptions?: CallOptions): Promise<number>;
  getLogoFadeIn(callOptions?: CallOptions): Promise<boolean>;
  getLogoFadeOut(callOptions?: CallOptions): Promise<boolean>;
  getLogoImagePath(callOptions?: CallOptions): Promise<string>;
  getPXEDebugEnabled(callOptions?: CallOptions): Promise<boolean>;
  getSMBIOSUuidLittleEndian(callOptions?: CallOptions): Promise<boolean>;
  getTimeOffset(callOptions?: CallOptions): Promise<bigint>;
  setACPIEnabled(ACPIEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setAPICMode(APICMode: APICMode, callOptions?: CallOptions): Promise<void>;
  setAutoSerialNumGen(AutoSerialNumGen: boolean, callOptions?: CallOptions): Promise<void>;
  setBootMenuMode(bootMenuMode: FirmwareBootMenuMode, callOptions?: CallOptions): Promise<void>;
  setFirmwareType(firmwareType: FirmwareType, callOptions?: CallOptions): Promise<void>;
  setIOAPICEnabled(IOAPICEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setLogoDisplayTime(logoDisplayTime: number, callOptions?: CallOptions): Promise<void>;
  setLogoFadeIn(logoFadeIn: boolean, callOptions?: CallOptions): Promise<void>;
  setLogoFadeOut(logoFadeOut: boolean, callOptions?: CallOptions): Promise<void>;
  setLogoImagePath(logoImagePath: string, callOptions?: CallOptions): Promise<void>;
  setPXEDebugEnabled(PXEDebugEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setSMBIOSUuidLittleEndian(SMBIOSUuidLittleEndian: boolean, callOptions?: CallOptions): Promise<void>;
  setTimeOffset(timeOffset: bigint | number, callOptions?: CallOptions): Promise<void>;
}
export const IFirmwareSettings: InterfaceToken<IFirmwareSettings> = /* @__PURE__ */ interfaceToken('IFirmwareSettings');
