// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { SignatureType, UefiVariableAttributes } from '../enums.js';

/** VirtualBox's `IUefiVariableStore`. */
export interface IUefiVariableStore extends ManagedObject {
  addKek(keyEncryptionKey: Uint8Array, owner: string, signatureType: SignatureType, callOptions?: CallOptions): Promise<void>;
  addSignatureToDb(signature: Uint8Array, owner: string, signatureType: SignatureType, callOptions?: CallOptions): Promise<void>;
  addSignatureToDbx(signature: Uint8Array, owner: string, signatureType: SignatureType, callOptions?: CallOptions): Promise<void>;
  addSignatureToMok(signature: Uint8Array, owner: string, signatureType: SignatureType, callOptions?: CallOptions): Promise<void>;
  addVariable(name: string, owner: string, attributes: readonly UefiVariableAttributes[], data: Uint8Array, callOptions?: CallOptions): Promise<void>;
  changeVariable(name: string, data: Uint8Array, callOptions?: CallOptions): Promise<void>;
  deleteVariable(name: string, owner: string, callOptions?: CallOptions): Promise<void>;
  enrollDefaultMsSignatures(callOptions?: CallOptions): Promise<void>;
  enrollOraclePlatformKey(callOptions?: CallOptions): Promise<void>;
  enrollPlatformKey(platformKey: Uint8Array, owner: string, callOptions?: CallOptions): Promise<void>;
  getSecureBootEnabled(callOptions?: CallOptions): Promise<boolean>;
  queryVariableByName(name: string, callOptions?: CallOptions): Promise<{ owner: string; attributes: UefiVariableAttributes[]; data: Uint8Array }>;
  queryVariables(callOptions?: CallOptions): Promise<{ names: string[]; owners: string[] }>;
  setSecureBootEnabled(secureBootEnabled: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IUefiVariableStore: InterfaceToken<IUefiVariableStore> = /* @__PURE__ */ interfaceToken('IUefiVariableStore');
