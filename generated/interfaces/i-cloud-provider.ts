// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ICloudProfile } from './i-cloud-profile.js';

/** VirtualBox's `ICloudProvider`. */
export interface ICloudProvider extends ManagedObject {
  createProfile(profileName: string, names: readonly string[], values: readonly string[], callOptions?: CallOptions): Promise<void>;
  getId(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getProfileByName(profileName: string, callOptions?: CallOptions): Promise<ICloudProfile | undefined>;
  getProfileNames(callOptions?: CallOptions): Promise<string[]>;
  getProfiles(callOptions?: CallOptions): Promise<ICloudProfile[]>;
  getPropertyDescription(name: string, callOptions?: CallOptions): Promise<string>;
  getShortName(callOptions?: CallOptions): Promise<string>;
  getSupportedPropertyNames(callOptions?: CallOptions): Promise<string[]>;
  importProfiles(callOptions?: CallOptions): Promise<void>;
  prepareUninstall(callOptions?: CallOptions): Promise<void>;
  restoreProfiles(callOptions?: CallOptions): Promise<void>;
  saveProfiles(callOptions?: CallOptions): Promise<void>;
}
export const ICloudProvider: InterfaceToken<ICloudProvider> = /* @__PURE__ */ interfaceToken('ICloudProvider');
