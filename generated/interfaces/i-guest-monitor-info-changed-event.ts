// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestMonitorInfoChangedEvent`; also has the methods of `IEvent`. */
export interface IGuestMonitorInfoChangedEvent extends IEvent {
  getOutput(callOptions?: CallOptions): Promise<number>;
}
export const IGuestMonitorInfoChangedEvent: InterfaceToken<IGuestMonitorInfoChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestMonitorInfoChangedEvent');
