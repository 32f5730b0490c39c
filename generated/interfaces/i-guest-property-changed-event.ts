// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IGuestPropertyChangedEvent`; also has the methods of `IMachineEvent`. */
export interface IGuestPropertyChangedEvent extends IMachineEvent {
  getFWasDeleted(callOptions?: CallOptions): Promise<boolean>;
  getFlags(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getValue(callOptions?: CallOptions): Promise<string>;
}
export const IGuestPropertyChangedEvent: InterfaceToken<IGuestPropertyChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestPropertyChangedEvent');
