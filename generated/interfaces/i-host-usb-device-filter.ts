// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { USBDeviceFilterAction } from '../enums.js';
import type { IUSBDeviceFilter } from './i-usb-device-filter.js';

/** VirtualBox's `IHostUSBDeviceFilter`; also has the methods of `IUSBDeviceFilter`. */
export interface IHostUSBDeviceFilter extends IUSBDeviceFilter {
  getAction(callOptions?: CallOptions): Promise<USBDeviceFilterAction>;
  setAction(action: USBDeviceFilterAction, callOptions?: CallOptions): Promise<void>;
}
export const IHostUSBDeviceFilter: InterfaceToken<IHostUSBDeviceFilter> = /* @__PURE__ */ interfaceToken('IHostUSBDeviceFilter');
