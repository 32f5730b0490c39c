// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IResourceStore`. */
export interface IResourceStore extends ManagedObject {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IResourceStore: InterfaceToken<IResourceStore> = /* @__PURE__ */ interfaceToken('IResourceStore');
