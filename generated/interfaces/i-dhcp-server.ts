// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { DHCPConfigScope } from '../enums.js';
import type { IDHCPConfig } from './i-dhcp-config.js';
import type { IDHCPGlobalConfig } from './i-dhcp-global-config.js';
import type { IDHCPGroupConfig } from './i-dhcp-group-config.js';
import type { IDHCPIndividualConfig } from './i-dhcp-individual-config.js';
import type { IEventSource } from './i-event-source.js';

/** VirtualBox's `IDHCPServer`. */
export interface IDHCPServer extends ManagedObject {
  findLeaseByMAC(mac: string, type: number, callOptions?: CallOptions): Promise<{ address: string; state: string; issued: bigint; expire: bigint }>;
  getConfig(scope: DHCPConfigScope, name: string, slot: number, mayAdd: boolean, callOptions?: CallOptions): Promise<IDHCPConfig>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getGlobalConfig(callOptions?: CallOptions): Promise<IDHCPGlobalConfig>;
  getGroupConfigs(callOptions?: CallOptions): Promise<IDHCPGroupConfig[]>;
  getIPAddress(callOptions?: CallOptions): Promise<string>;
  getIndividualConfigs(callOptions?: CallOptions): Promise<IDHCPIndividualConfig[]>;
  getLowerIP(callOptions?: CallOptions): Promise<string>;
  getNetworkMask(callOptions?: CallOptions): Promise<string>;
  getNetworkName(callOptions?: CallOptions): Promise<string>;
  getUpperIP(callOptions?: CallOptions): Promise<string>;
  restart(callOptions?: CallOptions): Promise<void>;
  setConfiguration(IPAddress: string, networkMask: string, FromIPAddress: string, ToIPAddress: string, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  start(trunkName: string, trunkType: string, callOptions?: CallOptions): Promise<void>;
  stop(callOptions?: CallOptions): Promise<void>;
}
export const IDHCPServer: InterfaceToken<IDHCPServer> = /* @__PURE__ */ interfaceToken('IDHCPServer');
