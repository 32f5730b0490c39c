// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IUSBDeviceFilter } from './i-usb-device-filter.js';

/** VirtualBox's `IUSBDeviceFilters`. */
export interface IUSBDeviceFilters extends ManagedObject {
  createDeviceFilter(name: string, callOptions?: CallOptions): Promise<IUSBDeviceFilter>;
  getDeviceFilters(callOptions?: CallOptions): Promise<IUSBDeviceFilter[]>;
  insertDeviceFilter(position: number, filter: IUSBDeviceFilter, callOptions?: CallOptions): Promise<void>;
  removeDeviceFilter(position: number, callOptions?: CallOptions): Promise<IUSBDeviceFilter>;
}
export const IUSBDeviceFilters: InterfaceToken<IUSBDeviceFilters> = /* @__PURE__ */ interfaceToken('IUSBDeviceFilters');
