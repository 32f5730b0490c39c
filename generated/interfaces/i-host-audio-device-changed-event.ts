// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { AudioDeviceState } from '../enums.js';
import type { IEvent } from './i-event.js';
import type { IHostAudioDevice } from './i-host-audio-device.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IHostAudioDeviceChangedEvent`; also has the methods of `IEvent`. */
export interface IHostAudioDeviceChangedEvent extends IEvent {
  getDevice(callOptions?: CallOptions): Promise<IHostAudioDevice | undefined>;
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getNew(callOptions?: CallOptions): Promise<boolean>;
  getState(callOptions?: CallOptions): Promise<AudioDeviceState>;
}
export const IHostAudioDeviceChangedEvent: InterfaceToken<IHostAudioDeviceChangedEvent> = /* @__PURE__ */ interfaceToken('IHostAudioDeviceChangedEvent');
