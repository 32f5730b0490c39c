// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IUpdateAgentEvent } from './i-update-agent-event.js';

/** VirtualBox's `IUpdateAgentErrorEvent`; also has the methods of `IUpdateAgentEvent`. */
export interface IUpdateAgentErrorEvent extends IUpdateAgentEvent {
  getMsg(callOptions?: CallOptions): Promise<string>;
  getRcError(callOptions?: CallOptions): Promise<number>;
}
export const IUpdateAgentErrorEvent: InterfaceToken<IUpdateAgentErrorEvent> = /* @__PURE__ */ interfaceToken('IUpdateAgentErrorEvent');
