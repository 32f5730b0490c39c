// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IUpdateAgentEvent } from './i-update-agent-event.js';

/** VirtualBox's `IUpdateAgentSettingsChangedEvent`; also has the methods of `IUpdateAgentEvent`. */
export interface IUpdateAgentSettingsChangedEvent extends IUpdateAgentEvent {
  getAttributeHint(callOptions?: CallOptions): Promise<string>;
}
export const IUpdateAgentSettingsChangedEvent: InterfaceToken<IUpdateAgentSettingsChangedEvent> = /* @__PURE__ */ interfaceToken('IUpdateAgentSettingsChangedEvent');
