// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { DHCPGroupConditionType } from '../enums.js';

/** VirtualBox's `IDHCPGroupCondition`. */
export interface IDHCPGroupCondition extends ManagedObject {
  getInclusive(callOptions?: CallOptions): Promise<boolean>;
  getType(callOptions?: CallOptions): Promise<DHCPGroupConditionType>;
  getValue(callOptions?: CallOptions): Promise<string>;
  remove(callOptions?: CallOptions): Promise<void>;
  setInclusive(inclusive: boolean, callOptions?: CallOptions): Promise<void>;
  setType(type: DHCPGroupConditionType, callOptions?: CallOptions): Promise<void>;
  setValue(value: string, callOptions?: CallOptions): Promise<void>;
}
export const IDHCPGroupCondition: InterfaceToken<IDHCPGroupCondition> = /* @__PURE__ */ interfaceToken('IDHCPGroupCondition');
