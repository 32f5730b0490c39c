// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IToken`. */
export interface IToken extends ManagedObject {
  abandon(callOptions?: CallOptions): Promise<void>;
  dummy(callOptions?: CallOptions): Promise<void>;
}
export const IToken: InterfaceToken<IToken> = /* @__PURE__ */ interfaceToken('IToken');
