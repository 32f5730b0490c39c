// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { NATProtocol } from '../enums.js';
import type { INATNetworkAlterEvent } from './i-nat-network-alter-event.js';

/** VirtualBox's `INATNetworkPortForwardEvent`; also has the methods of `INATNetworkAlterEvent`. */
export interface INATNetworkPortForwardEvent extends INATNetworkAlterEvent {
  getCreate(callOptions?: CallOptions): Promise<boolean>;
  getGuestIp(callOptions?: CallOptions): Promise<string>;
  getGuestPort(callOptions?: CallOptions): Promise<number>;
  getHostIp(callOptions?: CallOptions): Promise<string>;
  getHostPort(callOptions?: CallOptions): Promise<number>;
  getIpv6(callOptions?: CallOptions): Promise<boolean>;
  getName(callOptions?: CallOptions): Promise<string>;
  getProto(callOptions?: CallOptions): Promise<NATProtocol>;
}
export const INATNetworkPortForwardEvent: InterfaceToken<INATNetworkPortForwardEvent> = /* @__PURE__ */ interfaceToken('INATNetworkPortForwardEvent');
