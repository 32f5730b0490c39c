// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IUefiVariableStore } from './i-uefi-variable-store.js';

/** VirtualBox's `INvramStore`. */
export interface INvramStore extends ManagedObject {
  getKeyId(callOptions?: CallOptions): Promise<string>;
  getKeyStore(callOptions?: CallOptions): Promise<string>;
  getNonVolatileStorageFile(callOptions?: CallOptions): Promise<string>;
  getUefiVariableStore(callOptions?: CallOptions): Promise<IUefiVariableStore>;
  initUefiVariableStore(size: number, callOptions?: CallOptions): Promise<void>;
}
export const INvramStore: InterfaceToken<INvramStore> = /* @__PURE__ */ interfaceToken('INvramStore');
