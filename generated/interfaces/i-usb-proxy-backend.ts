// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IUSBProxyBackend`. */
export interface IUSBProxyBackend extends ManagedObject {
  getName(callOptions?: CallOptions): Promise<string>;
  getType(callOptions?: CallOptions): Promise<string>;
}
export const IUSBProxyBackend: InterfaceToken<IUSBProxyBackend> = /* @__PURE__ */ interfaceToken('IUSBProxyBackend');
