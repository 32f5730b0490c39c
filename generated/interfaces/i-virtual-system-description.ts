// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { VirtualSystemDescriptionType, VirtualSystemDescriptionValueType } from '../enums.js';

/** VirtualBox's `IVirtualSystemDescription`. */
export interface IVirtualSystemDescription extends ManagedObject {
  addDescription(type: VirtualSystemDescriptionType, VBoxValue: string, extraConfigValue: string, callOptions?: CallOptions): Promise<void>;
  getCount(callOptions?: CallOptions): Promise<number>;
  getDescription(callOptions?: CallOptions): Promise<{ types: VirtualSystemDescriptionType[]; refs: string[]; OVFValues: string[]; VBoxValues: string[]; extraConfigValues: string[] }>;
  getDescriptionByType(type: VirtualSystemDescriptionType, callOptions?: CallOptions): Promise<{ types: VirtualSystemDescriptionType[]; refs: string[]; OVFValues: string[]; VBoxValues: string[]; extraConfigValues: string[] }>;
  getValuesByType(type: VirtualSystemDescriptionType, which: VirtualSystemDescriptionValueType, callOptions?: CallOptions): Promise<string[]>;
  removeDescriptionByType(type: VirtualSystemDescriptionType, callOptions?: CallOptions): Promise<void>;
  setFinalValues(enabled: readonly boolean[], VBoxValues: readonly string[], extraConfigValues: readonly string[], callOptions?: CallOptions): Promise<void>;
}
export const IVirtualSystemDescription: InterfaceToken<IVirtualSystemDescription> = /* @__PURE__ */ interfaceToken('IVirtualSystemDescription');
