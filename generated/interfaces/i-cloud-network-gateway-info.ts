// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `ICloudNetworkGatewayInfo`. */
export interface ICloudNetworkGatewayInfo extends ManagedObject {
  getInstanceId(callOptions?: CallOptions): Promise<string>;
  getMacAddress(callOptions?: CallOptions): Promise<string>;
  getPublicIP(callOptions?: CallOptions): Promise<string>;
  getSecondaryPublicIP(callOptions?: CallOptions): Promise<string>;
}
export const ICloudNetworkGatewayInfo: InterfaceToken<ICloudNetworkGatewayInfo> = /* @__PURE__ */ interfaceToken('ICloudNetworkGatewayInfo');
