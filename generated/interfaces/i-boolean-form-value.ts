// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IBooleanFormValue`; also has the methods of `IFormValue`. */
export interface IBooleanFormValue extends IFormValue {
  getSelected(callOptions?: CallOptions): Promise<boolean>;
  setSelected(selected: boolean, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IBooleanFormValue: InterfaceToken<IBooleanFormValue> = /* @__PURE__ */ interfaceToken('IBooleanFormValue');
