// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IMachineGroupsChangedEvent`; also has the methods of `IMachineEvent`. */
export interface IMachineGroupsChangedEvent extends IMachineEvent {
  getDummy(callOptions?: CallOptions): Promise<boolean>;
}
export const IMachineGroupsChangedEvent: InterfaceToken<IMachineGroupsChangedEvent> = /* @__PURE__ */ interfaceToken('IMachineGroupsChangedEvent');
