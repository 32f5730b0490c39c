// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { NATProtocol } from '../enums.js';

/** VirtualBox's `INATEngine`. */
export interface INATEngine extends ManagedObject {
  addRedirect(name: string, proto: NATProtocol, hostIP: string, hostPort: number, guestIP: string, guestPort: number, callOptions?: CallOptions): Promise<void>;
  getAliasMode(callOptions?: CallOptions): Promise<number>;
  getDNSPassDomain(callOptions?: CallOptions): Promise<boolean>;
  getDNSProxy(callOptions?: CallOptions): Promise<boolean>;
  getDNSUseHostResolver(callOptions?: CallOptions): Promise<boolean>;
  getEnableTFTP(callOptions?: CallOptions): Promise<boolean>;
  getForwardBroadcast(callOptions?: CallOptions): Promise<boolean>;
  getHostIP(callOptions?: CallOptions): Promise<string>;
  getIPv6Enabled(callOptions?: CallOptions): Promise<boolean>;
  getIPv6Prefix(callOptions?: CallOptions): Promise<string>;
  getLocalhostReachable(callOptions?: CallOptions): Promise<boolean>;
  getNatMRU(callOptions?: CallOptions): Promise<number>;
  getNetwork(callOptions?: CallOptions): Promise<string>;
  getNetworkSettings(callOptions?: CallOptions): Promise<{ mtu: number; sockSnd: number; sockRcv: number; TcpWndSnd: number; TcpWndRcv: number }>;
  getRedirects(callOptions?: CallOptions): Promise<string[]>;
  getTFTPBootFile(callOptions?: CallOptions): Promise<string>;
  getTFTPNextServer(callOptions?: CallOptions): Promise<string>;
  getTFTPPrefix(callOptions?: CallOptions): Promise<string>;
  removeRedirect(name: string, callOptions?: CallOptions): Promise<void>;
  setAliasMode(aliasMode: number, callOptions?: CallOptions): Promise<void>;
  setDNSPassDomain(DNSPassDomain: boolean, callOptions?: CallOptions): Promise<void>;
  setDNSProxy(DNSProxy: boolean, callOptions?: CallOptions): Promise<void>;
  setDNSUseHostResolver(DNSUseHostResolver: boolean, callOptions?: CallOptions): Promise<void>;
  setEnableTFTP(enableTFTP: boolean, callOptions?: CallOptions): Promise<void>;
  setForwardBroadcast(forwardBroadcast: boolean, callOptions?: CallOptions): Promise<void>;
  setHostIP(hostIP: string, callOptions?: CallOptions): Promise<void>;
  setIPv6Enabled(IPv6Enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setIPv6Prefix(IPv6Prefix: string, callOptions?: CallOptions): Promise<void>;
  setLocalhostReachable(localhostReachable: boolean, callOptions?: CallOptions): Promise<void>;
  setNatMRU(natMRU: number, callOptions?: CallOptions): Promise<void>;
  setNetwork(network: string, callOptions?: CallOptions): Promise<void>;
  setNetworkSettings(mtu: number, sockSnd: number, sockRcv: number, TcpWndSnd: number, TcpWndRcv: number, callOptions?: CallOptions): Promise<void>;
  setTFTPBootFile(TFTPBootFile: string, callOptions?: CallOptions): Promise<void>;
  setTFTPNextServer(TFTPNextServer: string, callOptions?: CallOptions): Promise<void>;
  setTFTPPrefix(TFTPPrefix: string, callOptions?: CallOptions): Promise<void>;
}
export const INATEngine: InterfaceToken<INATEngine> = /* @__PURE__ */ interfaceToken('INATEngine');
