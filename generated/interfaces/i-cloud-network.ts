// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `ICloudNetwork`. */
export interface ICloudNetwork extends ManagedObject {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getNetworkId(callOptions?: CallOptions): Promise<string>;
  getNetworkName(callOptions?: CallOptions): Promise<string>;
  getProfile(callOptions?: CallOptions): Promise<string>;
  getProvider(callOptions?: CallOptions): Promise<string>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setNetworkId(networkId: string, callOptions?: CallOptions): Promise<void>;
  setNetworkName(networkName: string, callOptions?: CallOptions): Promise<void>;
  setProfile(profile: string, callOptions?: CallOptions): Promise<void>;
  setProvider(provider: string, callOptions?: CallOptions): Promise<void>;
}
export const ICloudNetwork: InterfaceToken<ICloudNetwork> = /* @__PURE__ */ interfaceToken('ICloudNetwork');
