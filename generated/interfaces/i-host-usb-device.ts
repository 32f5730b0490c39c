// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { USBDeviceState } from '../enums.js';
import type { IUSBDevice } from './i-usb-device.js';

/** VirtualBox's `IHostUSBDevice`; also has the methods of `IUSBDevice`. */
export interface IHostUSBDevice extends IUSBDevice {
  getState(callOptions?: CallOptions): Promise<USBDeviceState>;
}
export const IHostUSBDevice: InterfaceToken<IHostUSBDevice> = /* @__PURE__ */ interfaceToken('IHostUSBDevice');
