// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { ISerialPort } from './i-serial-port.js';

/** VirtualBox's `ISerialPortChangedEvent`; also has the methods of `IEvent`. */
export interface ISerialPortChangedEvent extends IEvent {
  getSerialPort(callOptions?: CallOptions): Promise<ISerialPort | undefined>;
}
export const ISerialPortChangedEvent: InterfaceToken<ISerialPortChangedEvent> = /* @__PURE__ */ interfaceToken('ISerialPortChangedEvent');
