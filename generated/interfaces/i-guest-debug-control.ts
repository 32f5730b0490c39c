// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { GuestDebugIoProvider, GuestDebugProvider } from '../enums.js';

/** VirtualBox's `IGuestDebugControl`. */
export interface IGuestDebugControl extends ManagedObject {
  getDebugAddress(callOptions?: CallOptions): Promise<string>;
  getDebugIoProvider(callOptions?: CallOptions): Promise<GuestDebugIoProvider>;
  getDebugPort(callOptions?: CallOptions): Promise<number>;
  getDebugProvider(callOptions?: CallOptions): Promise<GuestDebugProvider>;
  setDebugAddress(debugAddress: string, callOptions?: CallOptions): Promise<void>;
  setDebugIoProvider(debugIoProvider: GuestDebugIoProvider, callOptions?: CallOptions): Promise<void>;
  setDebugPort(debugPort: number, callOptions?: CallOptions): Promise<void>;
  setDebugProvider(debugProvider: GuestDebugProvider, callOptions?: CallOptions): Promise<void>;
}
export const IGuestDebugControl: InterfaceToken<IGuestDebugControl> = /* @__PURE__ */ interfaceToken('IGuestDebugControl');
