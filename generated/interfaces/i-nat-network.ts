// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { NATProtocol } from '../enums.js';
import type { IEventSource } from './i-event-source.js';

/** VirtualBox's `INATNetwork`. */
export interface INATNetwork extends ManagedObject {
  addLocalMapping(hostid: string, offset: number, callOptions?: CallOptions): Promise<void>;
  addPortForwardRule(isIpv6: boolean, ruleName: string, proto: NATProtocol, hostIP: string, hostPort: number, guestIP: string, guestPort: number, callOptions?: CallOptions): Promise<void>;
  getAdvertiseDefaultIPv6RouteEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getForwardBroadcast(callOptions?: CallOptions): Promise<boolean>;
  getGateway(callOptions?: CallOptions): Promise<string>;
  getIPv6Enabled(callOptions?: CallOptions): Promise<boolean>;
  getIPv6Prefix(callOptions?: CallOptions): Promise<string>;
  getLocalMappings(callOptions?: CallOptions): Promise<string[]>;
  getLocalhostReachable(callOptions?: CallOptions): Promise<boolean>;
  getLoopbackIp6(callOptions?: CallOptions): Promise<number>;
  getNatMRU(callOptions?: CallOptions): Promise<number>;
  getNatMTU(callOptions?: CallOptions): Promise<number>;
  getNeedDhcpServer(callOptions?: CallOptions): Promise<boolean>;
  getNetwork(callOptions?: CallOptions): Promise<string>;
  getNetworkName(callOptions?: CallOptions): Promise<string>;
  getPortForwardRules4(callOptions?: CallOptions): Promise<string[]>;
  getPortForwardRules6(callOptions?: CallOptions): Promise<string[]>;
  removePortForwardRule(isIpv6: boolean, ruleName: string, callOptions?: CallOptions): Promise<void>;
  setAdvertiseDefaultIPv6RouteEnabled(advertiseDefaultIPv6RouteEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setForwardBroadcast(forwardBroadcast: boolean, callOptions?: CallOptions): Promise<void>;
  setIPv6Enabled(IPv6Enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setIPv6Prefix(IPv6Prefix: string, callOptions?: CallOptions): Promise<void>;
  setLocalhostReachable(localhostReachable: boolean, callOptions?: CallOptions): Promise<void>;
  setLoopbackIp6(loopbackIp6: number, callOptions?: CallOptions): Promise<void>;
  setNatMRU(natMRU: number, callOptions?: CallOptions): Promise<void>;
  setNatMTU(natMTU: number, callOptions?: CallOptions): Promise<void>;
  setNeedDhcpServer(needDhcpServer: boolean, callOptions?: CallOptions): Promise<void>;
  setNetwork(network: string, callOptions?: CallOptions): Promise<void>;
  setNetworkName(networkName: string, callOptions?: CallOptions): Promise<void>;
  start(callOptions?: CallOptions): Promise<void>;
  stop(callOptions?: CallOptions): Promise<void>;
}
export const INATNetwork: InterfaceToken<INATNetwork> = /* @__PURE__ */ interfaceToken('INATNetwork');
