// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CPUPropertyTypeX86, HWVirtExPropertyType } from '../enums.js';

/** VirtualBox's `IPlatformX86`. */
export interface IPlatformX86 extends ManagedObject {
  getCPUIDLeaf(idx: number, idxSub: number, callOptions?: CallOptions): Promise<{ valEax: number; valEbx: number; valEcx: number; valEdx: number }>;
  getCPUIDLeafByOrdinal(ordinal: number, callOptions?: CallOptions): Promise<{ idx: number; idxSub: number; valEax: number; valEbx: number; valEcx: number; valEdx: number }>;
  getCPUProperty(property: CPUPropertyTypeX86, callOptions?: CallOptions): Promise<boolean>;
  getHPETEnabled(callOptions?: CallOptions): Promise<boolean>;
  getHWVirtExProperty(property: HWVirtExPropertyType, callOptions?: CallOptions): Promise<boolean>;
  removeAllCPUIDLeaves(callOptions?: CallOptions): Promise<void>;
  removeCPUIDLeaf(idx: number, idxSub: number, callOptions?: CallOptions): Promise<void>;
  setCPUIDLeaf(idx: number, idxSub: number, valEax: number, valEbx: number, valEcx: number, valEdx: number, callOptions?: CallOptions): Promise<void>;
  setCPUProperty(property: CPUPropertyTypeX86, value: boolean, callOptions?: CallOptions): Promise<void>;
  setHPETEnabled(HPETEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setHWVirtExProperty(property: HWVirtExPropertyType, value: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IPlatformX86: InterfaceToken<IPlatformX86> = /* @__PURE__ */ interfaceToken('IPlatformX86');
