// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IAudioAdapter } from './i-audio-adapter.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IAudioAdapterChangedEvent`; also has the methods of `IEvent`. */
export interface IAudioAdapterChangedEvent extends IEvent {
  getAudioAdapter(callOptions?: CallOptions): Promise<IAudioAdapter | undefined>;
}
export const IAudioAdapterChangedEvent: InterfaceToken<IAudioAdapterChangedEvent> = /* @__PURE__ */ interfaceToken('IAudioAdapterChangedEvent');
