// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { HostNetworkInterfaceMediumType, HostNetworkInterfaceStatus, HostNetworkInterfaceType } from '../enums.js';

/** VirtualBox's `IHostNetworkInterface`. */
export interface IHostNetworkInterface extends ManagedObject {
  DHCPRediscover(callOptions?: CallOptions): Promise<void>;
  enableDynamicIPConfig(callOptions?: CallOptions): Promise<void>;
  enableStaticIPConfig(IPAddress: string, networkMask: string, callOptions?: CallOptions): Promise<void>;
  enableStaticIPConfigV6(IPV6Address: string, IPV6NetworkMaskPrefixLength: number, callOptions?: CallOptions): Promise<void>;
  getDHCPEnabled(callOptions?: CallOptions): Promise<boolean>;
  getHardwareAddress(callOptions?: CallOptions): Promise<string>;
  getIPAddress(callOptions?: CallOptions): Promise<string>;
  getIPV6Address(callOptions?: CallOptions): Promise<string>;
  getIPV6NetworkMaskPrefixLength(callOptions?: CallOptions): Promise<number>;
  getIPV6Supported(callOptions?: CallOptions): Promise<boolean>;
  getId(callOptions?: CallOptions): Promise<string>;
  getInterfaceType(callOptions?: CallOptions): Promise<HostNetworkInterfaceType>;
  getMediumType(callOptions?: CallOptions): Promise<HostNetworkInterfaceMediumType>;
  getName(callOptions?: CallOptions): Promise<string>;
  getNetworkMask(callOptions?: CallOptions): Promise<string>;
  getNetworkName(callOptions?: CallOptions): Promise<string>;
  getShortName(callOptions?: CallOptions): Promise<string>;
  getStatus(callOptions?: CallOptions): Promise<HostNetworkInterfaceStatus>;
  getWireless(callOptions?: CallOptions): Promise<boolean>;
}
export const IHostNetworkInterface: InterfaceToken<IHostNetworkInterface> = /* @__PURE__ */ interfaceToken('IHostNetworkInterface');
