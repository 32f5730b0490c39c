// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { KeyboardLED } from '../enums.js';
import type { IEventSource } from './i-event-source.js';

/** VirtualBox's `IKeyboard`. */
export interface IKeyboard extends ManagedObject {
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getKeyboardLEDs(callOptions?: CallOptions): Promise<KeyboardLED[]>;
  putCAD(callOptions?: CallOptions): Promise<void>;
  putScancode(scancode: number, callOptions?: CallOptions): Promise<void>;
  putScancodes(scancodes: readonly number[], callOptions?: CallOptions): Promise<number>;
  putUsageCode(usageCode: number, usagePage: number, keyRelease: boolean, callOptions?: CallOptions): Promise<void>;
  releaseKeys(callOptions?: CallOptions): Promise<void>;
}
export const IKeyboard: InterfaceToken<IKeyboard> = /* @__PURE__ */ interfaceToken('IKeyboard');
