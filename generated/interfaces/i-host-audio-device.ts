// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AudioDeviceState, AudioDeviceType, AudioDirection } from '../enums.js';

/** VirtualBox's `IHostAudioDevice`. */
export interface IHostAudioDevice extends ManagedObject {
  getDefaultIn(callOptions?: CallOptions): Promise<boolean>;
  getDefaultOut(callOptions?: CallOptions): Promise<boolean>;
  getId(callOptions?: CallOptions): Promise<string>;
  getIsHotPlug(callOptions?: CallOptions): Promise<boolean>;
  getName(callOptions?: CallOptions): Promise<string>;
  getProperty(key: string, callOptions?: CallOptions): Promise<string>;
  getState(callOptions?: CallOptions): Promise<AudioDeviceState>;
  getType(callOptions?: CallOptions): Promise<AudioDeviceType>;
  getUsage(callOptions?: CallOptions): Promise<AudioDirection>;
  setDefaultIn(defaultIn: boolean, callOptions?: CallOptions): Promise<void>;
  setDefaultOut(defaultOut: boolean, callOptions?: CallOptions): Promise<void>;
  setIsHotPlug(isHotPlug: boolean, callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  setState(state: AudioDeviceState, callOptions?: CallOptions): Promise<void>;
  setType(type: AudioDeviceType, callOptions?: CallOptions): Promise<void>;
  setUsage(usage: AudioDirection, callOptions?: CallOptions): Promise<void>;
}
export const IHostAudioDevice: InterfaceToken<IHostAudioDevice> = /* @__PURE__ */ interfaceToken('IHostAudioDevice');
