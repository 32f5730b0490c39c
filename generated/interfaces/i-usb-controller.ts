// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { USBControllerType } from '../enums.js';

/** VirtualBox's `IUSBController`. */
export interface IUSBController extends ManagedObject {
  getName(callOptions?: CallOptions): Promise<string>;
  getType(callOptions?: CallOptions): Promise<USBControllerType>;
  getUSBStandard(callOptions?: CallOptions): Promise<number>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  setType(type: USBControllerType, callOptions?: CallOptions): Promise<void>;
}
export const IUSBController: InterfaceToken<IUSBController> = /* @__PURE__ */ interfaceToken('IUSBController');
