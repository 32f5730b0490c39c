// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ProcessStatus } from '../enums.js';
import type { IGuestProcessEvent } from './i-guest-process-event.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IGuestProcessStateChangedEvent`; also has the methods of `IGuestProcessEvent`. */
export interface IGuestProcessStateChangedEvent extends IGuestProcessEvent {
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getStatus(callOptions?: CallOptions): Promise<ProcessStatus>;
}
export const IGuestProcessStateChangedEvent: InterfaceToken<IGuestProcessStateChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessStateChangedEvent');
