// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IChoiceFormValue`; also has the methods of `IFormValue`. */
export interface IChoiceFormValue extends IFormValue {
  getSelectedIndex(callOptions?: CallOptions): Promise<number>;
  getValues(callOptions?: CallOptions): Promise<string[]>;
  setSelectedIndex(index: number, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IChoiceFormValue: InterfaceToken<IChoiceFormValue> = /* @__PURE__ */ interfaceToken('IChoiceFormValue');
