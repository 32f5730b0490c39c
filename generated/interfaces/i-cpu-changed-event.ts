// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICPUChangedEvent`; also has the methods of `IEvent`. */
export interface ICPUChangedEvent extends IEvent {
  getAdd(callOptions?: CallOptions): Promise<boolean>;
  getCPU(callOptions?: CallOptions): Promise<number>;
}
export const ICPUChangedEvent: InterfaceToken<ICPUChangedEvent> = /* @__PURE__ */ interfaceToken('ICPUChangedEvent');
