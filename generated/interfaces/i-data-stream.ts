// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IDataStream`. */
export interface IDataStream extends ManagedObject {
  getReadSize(callOptions?: CallOptions): Promise<number>;
  read(size: number, timeoutMS: number, callOptions?: CallOptions): Promise<Uint8Array>;
}
export const IDataStream: InterfaceToken<IDataStream> = /* @__PURE__ */ interfaceToken('IDataStream');
