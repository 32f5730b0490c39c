// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `ICloudNetworkEnvironmentInfo`. */
export interface ICloudNetworkEnvironmentInfo extends ManagedObject {
  getTunnelNetworkId(callOptions?: CallOptions): Promise<string>;
}
export const ICloudNetworkEnvironmentInfo: InterfaceToken<ICloudNetworkEnvironmentInfo> = /* @__PURE__ */ interfaceToken('ICloudNetworkEnvironmentInfo');
