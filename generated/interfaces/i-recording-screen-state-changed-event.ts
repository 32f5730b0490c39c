// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IRecordingStateChangedEvent } from './i-recording-state-changed-event.js';

/** VirtualBox's `IRecordingScreenStateChangedEvent`; also has the methods of `IRecordingStateChangedEvent`. */
export interface IRecordingScreenStateChangedEvent extends IRecordingStateChangedEvent {
  getScreen(callOptions?: CallOptions): Promise<number>;
}
export const IRecordingScreenStateChangedEvent: InterfaceToken<IRecordingScreenStateChangedEvent> = /* @__PURE__ */ interfaceToken('IRecordingScreenStateChangedEvent');
