// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IRuntimeErrorEvent`; also has the methods of `IEvent`. */
export interface IRuntimeErrorEvent extends IEvent {
  getFatal(callOptions?: CallOptions): Promise<boolean>;
  getId(callOptions?: CallOptions): Promise<string>;
  getMessage(callOptions?: CallOptions): Promise<string>;
}
export const IRuntimeErrorEvent: InterfaceToken<IRuntimeErrorEvent> = /* @__PURE__ */ interfaceToken('IRuntimeErrorEvent');
