// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IPCIDeviceAttachment } from '../structs.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `IHostPCIDevicePlugEvent`; also has the methods of `IMachineEvent`. */
export interface IHostPCIDevicePlugEvent extends IMachineEvent {
  getAttachment(callOptions?: CallOptions): Promise<IPCIDeviceAttachment>;
  getMessage(callOptions?: CallOptions): Promise<string>;
  getPlugged(callOptions?: CallOptions): Promise<boolean>;
  getSuccess(callOptions?: CallOptions): Promise<boolean>;
}
export const IHostPCIDevicePlugEvent: InterfaceToken<IHostPCIDevicePlugEvent> = /* @__PURE__ */ interfaceToken('IHostPCIDevicePlugEvent');
