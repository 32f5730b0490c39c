// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IReusableEvent`; also has the methods of `IEvent`. */
export interface IReusableEvent extends IEvent {
  getGeneration(callOptions?: CallOptions): Promise<number>;
  reuse(callOptions?: CallOptions): Promise<void>;
}
export const IReusableEvent: InterfaceToken<IReusableEvent> = /* @__PURE__ */ interfaceToken('IReusableEvent');
