// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DHCPGroupConditionType } from '../enums.js';
import type { IDHCPConfig } from './i-dhcp-config.js';
import type { IDHCPGroupCondition } from './i-dhcp-group-condition.js';

/** VirtualBox's `IDHCPGroupConfig`; also has the methods of `IDHCPConfig`. */
export interface IDHCPGroupConfig extends IDHCPConfig {
  addCondition(inclusive: boolean, type: DHCPGroupConditionType, value: string, callOptions?: CallOptions): Promise<IDHCPGroupCondition>;
  getConditions(callOptions?: CallOptions): Promise<IDHCPGroupCondition[]>;
  getName(callOptions?: CallOptions): Promise<string>;
  removeAllConditions(callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
}
export const IDHCPGroupConfig: InterfaceToken<IDHCPGroupConfig> = /* @__PURE__ */ interfaceToken('IDHCPGroupConfig');
