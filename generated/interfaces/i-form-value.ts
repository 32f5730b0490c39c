// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { FormValueType } from '../enums.js';

/** VirtualBox's `IFormValue`. */
export interface IFormValue extends ManagedObject {
  getDescription(callOptions?: CallOptions): Promise<string>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getGeneration(callOptions?: CallOptions): Promise<number>;
  getHelp(callOptions?: CallOptions): Promise<string>;
  getLabel(callOptions?: CallOptions): Promise<string>;
  getType(callOptions?: CallOptions): Promise<FormValueType>;
  getVisible(callOptions?: CallOptions): Promise<boolean>;
}
export const IFormValue: InterfaceToken<IFormValue> = /* @__PURE__ */ interfaceToken('IFormValue');
