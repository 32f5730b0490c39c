// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { INATNetworkAlterEvent } from './i-nat-network-alter-event.js';

/** VirtualBox's `INATNetworkSettingEvent`; also has the methods of `INATNetworkAlterEvent`. */
export interface INATNetworkSettingEvent extends INATNetworkAlterEvent {
  getAdvertiseDefaultIPv6RouteEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getGateway(callOptions?: CallOptions): Promise<string>;
  getNeedDhcpServer(callOptions?: CallOptions): Promise<boolean>;
  getNetwork(callOptions?: CallOptions): Promise<string>;
}
export const INATNetworkSettingEvent: InterfaceToken<INATNetworkSettingEvent> = /* @__PURE__ */ interfaceToken('INATNetworkSettingEvent');
