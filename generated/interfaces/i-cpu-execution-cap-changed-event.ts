// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICPUExecutionCapChangedEvent`; also has the methods of `IEvent`. */
export interface ICPUExecutionCapChangedEvent extends IEvent {
  getExecutionCap(callOptions?: CallOptions): Promise<number>;
}
export const ICPUExecutionCapChangedEvent: InterfaceToken<ICPUExecutionCapChangedEvent> = /* @__PURE__ */ interfaceToken('ICPUExecutionCapChangedEvent');
