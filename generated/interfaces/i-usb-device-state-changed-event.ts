// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IUSBDevice } from './i-usb-device.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IUSBDeviceStateChangedEvent`; also has the methods of `IEvent`. */
export interface IUSBDeviceStateChangedEvent extends IEvent {
  getAttached(callOptions?: CallOptions): Promise<boolean>;
  getDevice(callOptions?: CallOptions): Promise<IUSBDevice | undefined>;
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
}
export const IUSBDeviceStateChangedEvent: InterfaceToken<IUSBDeviceStateChangedEvent> = /* @__PURE__ */ interfaceToken('IUSBDeviceStateChangedEvent');
