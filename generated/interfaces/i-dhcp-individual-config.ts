// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IDHCPConfig } from './i-dhcp-config.js';

/** VirtualBox's `IDHCPIndividualConfig`; also has the methods of `IDHCPConfig`. */
export interface IDHCPIndividualConfig extends IDHCPConfig {
  getFixedAddress(callOptions?: CallOptions): Promise<string>;
  getMACAddress(callOptions?: CallOptions): Promise<string>;
  getMachineId(callOptions?: CallOptions): Promise<string>;
  getSlot(callOptions?: CallOptions): Promise<number>;
  setFixedAddress(fixedAddress: string, callOptions?: CallOptions): Promise<void>;
}
export const IDHCPIndividualConfig: InterfaceToken<IDHCPIndividualConfig> = /* @__PURE__ */ interfaceToken('IDHCPIndividualConfig');
