// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IUSBDeviceFilter`. */
export interface IUSBDeviceFilter extends ManagedObject {
  getActive(callOptions?: CallOptions): Promise<boolean>;
  getManufacturer(callOptions?: CallOptions): Promise<string>;
  getMaskedInterfaces(callOptions?: CallOptions): Promise<number>;
  getName(callOptions?: CallOptions): Promise<string>;
  getPort(callOptions?: CallOptions): Promise<string>;
  getProduct(callOptions?: CallOptions): Promise<string>;
  getProductId(callOptions?: CallOptions): Promise<string>;
  getRemote(callOptions?: CallOptions): Promise<string>;
  getRevision(callOptions?: CallOptions): Promise<string>;
  getSerialNumber(callOptions?: CallOptions): Promise<string>;
  getVendorId(callOptions?: CallOptions): Promise<string>;
  setActive(active: boolean, callOptions?: CallOptions): Promise<void>;
  setManufacturer(manufacturer: string, callOptions?: CallOptions): Promise<void>;
  setMaskedInterfaces(maskedInterfaces: number, callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  setPort(port: string, callOptions?: CallOptions): Promise<void>;
  setProduct(product: string, callOptions?: CallOptions): Promise<void>;
  setProductId(productId: string, callOptions?: CallOptions): Promise<void>;
  setRemote(remote: string, callOptions?: CallOptions): Promise<void>;
  setRevision(revision: string, callOptions?: CallOptions): Promise<void>;
  setSerialNumber(serialNumber: string, callOptions?: CallOptions): Promise<void>;
  setVendorId(vendorId: string, callOptions?: CallOptions): Promise<void>;
}
export const IUSBDeviceFilter: InterfaceToken<IUSBDeviceFilter> = /* @__PURE__ */ interfaceToken('IUSBDeviceFilter');
