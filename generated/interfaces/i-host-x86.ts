// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IHostX86`. */
export interface IHostX86 extends ManagedObject {
  getProcessorCPUIDLeaf(cpuId: number, leaf: number, subLeaf: number, callOptions?: CallOptions): Promise<{ valEax: number; valEbx: number; valEcx: number; valEdx: number }>;
}
export const IHostX86: InterfaceToken<IHostX86> = /* @__PURE__ */ interfaceToken('IHostX86');
