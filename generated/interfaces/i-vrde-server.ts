// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AuthType } from '../enums.js';

/** VirtualBox's `IVRDEServer`. */
export interface IVRDEServer extends ManagedObject {
  getAllowMultiConnection(callOptions?: CallOptions): Promise<boolean>;
  getAuthLibrary(callOptions?: CallOptions): Promise<string>;
  getAuthTimeout(callOptions?: CallOptions): Promise<number>;
  getAuthType(callOptions?: CallOptions): Promise<AuthType>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getReuseSingleConnection(callOptions?: CallOptions): Promise<boolean>;
  getVRDEExtPack(callOptions?: CallOptions): Promise<string>;
  getVRDEProperties(callOptions?: CallOptions): Promise<string[]>;
  getVRDEProperty(key: string, callOptions?: CallOptions): Promise<string>;
  setAllowMultiConnection(allowMultiConnection: boolean, callOptions?: CallOptions): Promise<void>;
  setAuthLibrary(authLibrary: string, callOptions?: CallOptions): Promise<void>;
  setAuthTimeout(authTimeout: number, callOptions?: CallOptions): Promise<void>;
  setAuthType(authType: AuthType, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setReuseSingleConnection(reuseSingleConnection: boolean, callOptions?: CallOptions): Promise<void>;
  setVRDEExtPack(VRDEExtPack: string, callOptions?: CallOptions): Promise<void>;
  setVRDEProperty(key: string, value: string, callOptions?: CallOptions): Promise<void>;
}
export const IVRDEServer: InterfaceToken<IVRDEServer> = /* @__PURE__ */ interfaceToken('IVRDEServer');
