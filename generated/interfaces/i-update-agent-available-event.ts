// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { UpdateChannel, UpdateSeverity } from '../enums.js';
import type { IUpdateAgentEvent } from './i-update-agent-event.js';

/** VirtualBox's `IUpdateAgentAvailableEvent`; also has the methods of `IUpdateAgentEvent`. */
export interface IUpdateAgentAvailableEvent extends IUpdateAgentEvent {
  getChannel(callOptions?: CallOptions): Promise<UpdateChannel>;
  getDownloadURL(callOptions?: CallOptions): Promise<string>;
  getReleaseNotes(callOptions?: CallOptions): Promise<string>;
  getSeverity(callOptions?: CallOptions): Promise<UpdateSeverity>;
  getVersion(callOptions?: CallOptions): Promise<string>;
  getWebURL(callOptions?: CallOptions): Promise<string>;
}
export const IUpdateAgentAvailableEvent: InterfaceToken<IUpdateAgentAvailableEvent> = /* @__PURE__ */ interfaceToken('IUpdateAgentAvailableEvent');
