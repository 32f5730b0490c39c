// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { NATProtocol } from '../enums.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `INATRedirectEvent`; also has the methods of `IMachineEvent`. */
export interface INATRedirectEvent extends IMachineEvent {
  getGuestIP(callOptions?: CallOptions): Promise<string>;
  getGuestPort(callOptions?: CallOptions): Promise<number>;
  getHostIP(callOptions?: CallOptions): Promise<string>;
  getHostPort(callOptions?: CallOptions): Promise<number>;
  getName(callOptions?: CallOptions): Promise<string>;
  getProto(callOptions?: CallOptions): Promise<NATProtocol>;
  getRemove(callOptions?: CallOptions): Promise<boolean>;
  getSlot(callOptions?: CallOptions): Promise<number>;
}
export const INATRedirectEvent: InterfaceToken<INATRedirectEvent> = /* @__PURE__ */ interfaceToken('INATRedirectEvent');
