// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CPUPropertyTypeARM } from '../enums.js';

/** VirtualBox's `IPlatformARM`. */
export interface IPlatformARM extends ManagedObject {
  getCPUProperty(property: CPUPropertyTypeARM, callOptions?: CallOptions): Promise<boolean>;
  setCPUProperty(property: CPUPropertyTypeARM, value: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IPlatformARM: InterfaceToken<IPlatformARM> = /* @__PURE__ */ interfaceToken('IPlatformARM');
