// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { PortMode, UartType } from '../enums.js';

/** VirtualBox's `ISerialPort`. */
export interface ISerialPort extends ManagedObject {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getHostMode(callOptions?: CallOptions): Promise<PortMode>;
  getIOAddress(callOptions?: CallOptions): Promise<number>;
  getIRQ(callOptions?: CallOptions): Promise<number>;
  getPath(callOptions?: CallOptions): Promise<string>;
  getServer(callOptions?: CallOptions): Promise<boolean>;
  getSlot(callOptions?: CallOptions): Promise<number>;
  getUartType(callOptions?: CallOptions): Promise<UartType>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setHostMode(hostMode: PortMode, callOptions?: CallOptions): Promise<void>;
  setIOAddress(IOAddress: number, callOptions?: CallOptions): Promise<void>;
  setIRQ(IRQ: number, callOptions?: CallOptions): Promise<void>;
  setPath(path: string, callOptions?: CallOptions): Promise<void>;
  setServer(server: boolean, callOptions?: CallOptions): Promise<void>;
  setUartType(uartType: UartType, callOptions?: CallOptions): Promise<void>;
}
export const ISerialPort: InterfaceToken<ISerialPort> = /* @__PURE__ */ interfaceToken('ISerialPort');
