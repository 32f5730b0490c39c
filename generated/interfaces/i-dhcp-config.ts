// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { DHCPConfigScope, DHCPOption, DHCPOptionEncoding } from '../enums.js';

/** VirtualBox's `IDHCPConfig`. */
export interface IDHCPConfig extends ManagedObject {
  getAllOptions(callOptions?: CallOptions): Promise<{ options: DHCPOption[]; encodings: DHCPOptionEncoding[]; returnval: string[] }>;
  getDefaultLeaseTime(callOptions?: CallOptions): Promise<number>;
  getForcedOptions(callOptions?: CallOptions): Promise<DHCPOption[]>;
  getMaxLeaseTime(callOptions?: CallOptions): Promise<number>;
  getMinLeaseTime(callOptions?: CallOptions): Promise<number>;
  getOption(option: DHCPOption, callOptions?: CallOptions): Promise<{ encoding: DHCPOptionEncoding; returnval: string }>;
  getScope(callOptions?: CallOptions): Promise<DHCPConfigScope>;
  getSuppressedOptions(callOptions?: CallOptions): Promise<DHCPOption[]>;
  remove(callOptions?: CallOptions): Promise<void>;
  removeAllOptions(callOptions?: CallOptions): Promise<void>;
  removeOption(option: DHCPOption, callOptions?: CallOptions): Promise<void>;
  setDefaultLeaseTime(defaultLeaseTime: number, callOptions?: CallOptions): Promise<void>;
  setForcedOptions(forcedOptions: readonly DHCPOption[], callOptions?: CallOptions): Promise<void>;
  setMaxLeaseTime(maxLeaseTime: number, callOptions?: CallOptions): Promise<void>;
  setMinLeaseTime(minLeaseTime: number, callOptions?: CallOptions): Promise<void>;
  setOption(option: DHCPOption, encoding: DHCPOptionEncoding, value: string, callOptions?: CallOptions): Promise<void>;
  setSuppressedOptions(suppressedOptions: readonly DHCPOption[], callOptions?: CallOptions): Promise<void>;
}
export const IDHCPConfig: InterfaceToken<IDHCPConfig> = /* @__PURE__ */ interfaceToken('IDHCPConfig');
