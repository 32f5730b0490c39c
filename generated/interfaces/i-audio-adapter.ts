// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AudioCodecType, AudioControllerType, AudioDriverType } from '../enums.js';

/** VirtualBox's `IAudioAdapter`. */
export interface IAudioAdapter extends ManagedObject {
  getAudioCodec(callOptions?: CallOptions): Promise<AudioCodecType>;
  getAudioController(callOptions?: CallOptions): Promise<AudioControllerType>;
  getAudioDriver(callOptions?: CallOptions): Promise<AudioDriverType>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEnabledIn(callOptions?: CallOptions): Promise<boolean>;
  getEnabledOut(callOptions?: CallOptions): Promise<boolean>;
  getPropertiesList(callOptions?: CallOptions): Promise<string[]>;
  getProperty(key: string, callOptions?: CallOptions): Promise<string>;
  setAudioCodec(audioCodec: AudioCodecType, callOptions?: CallOptions): Promise<void>;
  setAudioController(audioController: AudioControllerType, callOptions?: CallOptions): Promise<void>;
  setAudioDriver(audioDriver: AudioDriverType, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setEnabledIn(enabledIn: boolean, callOptions?: CallOptions): Promise<void>;
  setEnabledOut(enabledOut: boolean, callOptions?: CallOptions): Promise<void>;
  setProperty(key: string, value: string, callOptions?: CallOptions): Promise<void>;
}
export const IAudioAdapter: InterfaceToken<IAudioAdapter> = /* @__PURE__ */ interfaceToken('IAudioAdapter');
