// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { UpdateState } from '../enums.js';
import type { IUpdateAgentEvent } from './i-update-agent-event.js';

/** VirtualBox's `IUpdateAgentStateChangedEvent`; also has the methods of `IUpdateAgentEvent`. */
export interface IUpdateAgentStateChangedEvent extends IUpdateAgentEvent {
  getState(callOptions?: CallOptions): Promise<UpdateState>;
}
export const IUpdateAgentStateChangedEvent: InterfaceToken<IUpdateAgentStateChangedEvent> = /* @__PURE__ */ interfaceToken('IUpdateAgentStateChangedEvent');
