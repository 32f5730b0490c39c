// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMediumAttachment } from '../structs.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IStorageDeviceChangedEvent`; also has the methods of `IEvent`. */
export interface IStorageDeviceChangedEvent extends IEvent {
  getRemoved(callOptions?: CallOptions): Promise<boolean>;
  getSilent(callOptions?: CallOptions): Promise<boolean>;
  getStorageDevice(callOptions?: CallOptions): Promise<IMediumAttachment>;
}
export const IStorageDeviceChangedEvent: InterfaceToken<IStorageDeviceChangedEvent> = /* @__PURE__ */ interfaceToken('IStorageDeviceChangedEvent');
