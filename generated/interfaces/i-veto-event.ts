// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IVetoEvent`; also has the methods of `IEvent`. */
export interface IVetoEvent extends IEvent {
  addApproval(reason: string, callOptions?: CallOptions): Promise<void>;
  addVeto(reason: string, callOptions?: CallOptions): Promise<void>;
  getApprovals(callOptions?: CallOptions): Promise<string[]>;
  getVetos(callOptions?: CallOptions): Promise<string[]>;
  isApproved(callOptions?: CallOptions): Promise<boolean>;
  isVetoed(callOptions?: CallOptions): Promise<boolean>;
}
export const IVetoEvent: InterfaceToken<IVetoEvent> = /* @__PURE__ */ interfaceToken('IVetoEvent');
