// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { RecordingState } from '../enums.js';
import type { IEvent } from './i-event.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IRecordingStateChangedEvent`; also has the methods of `IEvent`. */
export interface IRecordingStateChangedEvent extends IEvent {
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getState(callOptions?: CallOptions): Promise<RecordingState>;
}
export const IRecordingStateChangedEvent: InterfaceToken<IRecordingStateChangedEvent> = /* @__PURE__ */ interfaceToken('IRecordingStateChangedEvent');
