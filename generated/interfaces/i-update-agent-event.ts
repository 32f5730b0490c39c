// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IUpdateAgent } from './i-update-agent.js';

/** VirtualBox's `IUpdateAgentEvent`; also has the methods of `IEvent`. */
export interface IUpdateAgentEvent extends IEvent {
  getAgent(callOptions?: CallOptions): Promise<IUpdateAgent | undefined>;
}
export const IUpdateAgentEvent: InterfaceToken<IUpdateAgentEvent> = /* @__PURE__ */ interfaceToken('IUpdateAgentEvent');
