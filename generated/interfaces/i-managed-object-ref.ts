// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';

/** VirtualBox's `IManagedObjectRef`. */
export interface IManagedObjectRef {
  getInterfaceName(callOptions?: CallOptions): Promise<string>;
  release(callOptions?: CallOptions): Promise<void>;
}
export const IManagedObjectRef: InterfaceToken<IManagedObjectRef> = /* @__PURE__ */ interfaceToken('IManagedObjectRef');
