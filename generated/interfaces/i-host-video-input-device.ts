// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IHostVideoInputDevice`. */
export interface IHostVideoInputDevice extends ManagedObject {
  getAlias(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getPath(callOptions?: CallOptions): Promise<string>;
}
export const IHostVideoInputDevice: InterfaceToken<IHostVideoInputDevice> = /* @__PURE__ */ interfaceToken('IHostVideoInputDevice');
