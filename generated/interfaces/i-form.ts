// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IForm`. */
export interface IForm extends ManagedObject {
  apply(callOptions?: CallOptions): Promise<IProgress | undefined>;
  getFieldGroup(field: string, callOptions?: CallOptions): Promise<string[]>;
  getValues(callOptions?: CallOptions): Promise<IFormValue[]>;
}
export const IForm: InterfaceToken<IForm> = /* @__PURE__ */ interfaceToken('IForm');
