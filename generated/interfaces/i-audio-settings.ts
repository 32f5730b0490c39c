// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AudioDirection } from '../enums.js';
import type { IAudioAdapter } from './i-audio-adapter.js';
import type { IHostAudioDevice } from './i-host-audio-device.js';

/** VirtualBox's `IAudioSettings`. */
export interface IAudioSettings extends ManagedObject {
  getAdapter(callOptions?: CallOptions): Promise<IAudioAdapter>;
  getHostAudioDevice(usage: AudioDirection, callOptions?: CallOptions): Promise<IHostAudioDevice | undefined>;
  setHostAudioDevice(device: IHostAudioDevice | null | undefined, usage: AudioDirection, callOptions?: CallOptions): Promise<void>;
}
export const IAudioSettings: InterfaceToken<IAudioSettings> = /* @__PURE__ */ interfaceToken('IAudioSettings');
