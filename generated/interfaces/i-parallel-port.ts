// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IParallelPort`. */
export interface IParallelPort extends ManagedObject {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getIOBase(callOptions?: CallOptions): Promise<number>;
  getIRQ(callOptions?: CallOptions): Promise<number>;
  getPath(callOptions?: CallOptions): Promise<string>;
  getSlot(callOptions?: CallOptions): Promise<number>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setIOBase(IOBase: number, callOptions?: CallOptions): Promise<void>;
  setIRQ(IRQ: number, callOptions?: CallOptions): Promise<void>;
  setPath(path: string, callOptions?: CallOptions): Promise<void>;
}
export const IParallelPort: InterfaceToken<IParallelPort> = /* @__PURE__ */ interfaceToken('IParallelPort');
