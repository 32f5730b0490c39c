// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IGuestDebugControl } from './i-guest-debug-control.js';

/** VirtualBox's `IGuestDebugControlChangedEvent`; also has the methods of `IEvent`. */
export interface IGuestDebugControlChangedEvent extends IEvent {
  getGuestDebugControl(callOptions?: CallOptions): Promise<IGuestDebugControl | undefined>;
}
export const IGuestDebugControlChangedEvent: InterfaceToken<IGuestDebugControlChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestDebugControlChangedEvent');
