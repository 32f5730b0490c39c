// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IStringArray`. */
export interface IStringArray extends ManagedObject {
  getValues(callOptions?: CallOptions): Promise<string[]>;
}
export const IStringArray: InterfaceToken<IStringArray> = /* @__PURE__ */ interfaceToken('IStringArray');
