// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { USBConnectionSpeed } from '../enums.js';

/** VirtualBox's `IUSBDevice`. */
export interface IUSBDevice extends ManagedObject {
  getAddress(callOptions?: CallOptions): Promise<string>;
  getBackend(callOptions?: CallOptions): Promise<string>;
  getDeviceInfo(callOptions?: CallOptions): Promise<string[]>;
  getId(callOptions?: CallOptions): Promise<string>;
  getManufacturer(callOptions?: CallOptions): Promise<string>;
  getPort(callOptions?: CallOptions): Promise<number>;
  getPortPath(callOptions?: CallOptions): Promise<string>;
  getProduct(callOptions?: CallOptions): Promise<string>;
  getProductId(callOptions?: CallOptions): Promise<number>;
  getRemote(callOptions?: CallOptions): Promise<boolean>;
  getRevision(callOptions?: CallOptions): Promise<number>;
  getSerialNumber(callOptions?: CallOptions): Promise<string>;
  getSpeed(callOptions?: CallOptions): Promise<USBConnectionSpeed>;
  getVendorId(callOptions?: CallOptions): Promise<number>;
  getVersion(callOptions?: CallOptions): Promise<number>;
}
export const IUSBDevice: InterfaceToken<IUSBDevice> = /* @__PURE__ */ interfaceToken('IUSBDevice');
