// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ICloudClient } from './i-cloud-client.js';

/** VirtualBox's `ICloudProfile`. */
export interface ICloudProfile extends ManagedObject {
  createCloudClient(callOptions?: CallOptions): Promise<ICloudClient | undefined>;
  getName(callOptions?: CallOptions): Promise<string>;
  getProperties(names: string, callOptions?: CallOptions): Promise<{ returnNames: string[]; returnval: string[] }>;
  getProperty(name: string, callOptions?: CallOptions): Promise<string>;
  getProviderId(callOptions?: CallOptions): Promise<string>;
  remove(callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  setProperties(names: readonly string[], values: readonly string[], callOptions?: CallOptions): Promise<void>;
  setProperty(name: string, value: string, callOptions?: CallOptions): Promise<void>;
}
export const ICloudProfile: InterfaceToken<ICloudProfile> = /* @__PURE__ */ interfaceToken('ICloudProfile');
