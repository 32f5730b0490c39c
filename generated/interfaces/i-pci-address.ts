// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IPCIAddress`. */
export interface IPCIAddress extends ManagedObject {
  asLong(callOptions?: CallOptions): Promise<number>;
  fromLong(number: number, callOptions?: CallOptions): Promise<void>;
  getBus(callOptions?: CallOptions): Promise<number>;
  getDevFunction(callOptions?: CallOptions): Promise<number>;
  getDevice(callOptions?: CallOptions): Promise<number>;
  setBus(bus: number, callOptions?: CallOptions): Promise<void>;
  setDevFunction(devFunction: number, callOptions?: CallOptions): Promise<void>;
  setDevice(device: number, callOptions?: CallOptions): Promise<void>;
}
export const IPCIAddress: InterfaceToken<IPCIAddress> = /* @__PURE__ */ interfaceToken('IPCIAddress');
