// Generated from wsdl/ by `npm run generate`; do not edit.
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IDHCPConfig } from './i-dhcp-config.js';

/** VirtualBox's `IDHCPGlobalConfig`; also has the methods of `IDHCPConfig`. */
export interface IDHCPGlobalConfig extends IDHCPConfig {
}
export const IDHCPGlobalConfig: InterfaceToken<IDHCPGlobalConfig> = /* @__PURE__ */ interfaceToken('IDHCPGlobalConfig');
