// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ICloudProvider } from './i-cloud-provider.js';

/** VirtualBox's `ICloudProviderManager`. */
export interface ICloudProviderManager extends ManagedObject {
  getProviderById(providerId: string, callOptions?: CallOptions): Promise<ICloudProvider | undefined>;
  getProviderByName(providerName: string, callOptions?: CallOptions): Promise<ICloudProvider | undefined>;
  getProviderByShortName(providerName: string, callOptions?: CallOptions): Promise<ICloudProvider | undefined>;
  getProviders(callOptions?: CallOptions): Promise<ICloudProvider[]>;
}
export const ICloudProviderManager: InterfaceToken<ICloudProviderManager> = /* @__PURE__ */ interfaceToken('ICloudProviderManager');
