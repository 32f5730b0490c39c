// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IStringFormValue`; also has the methods of `IFormValue`. */
export interface IStringFormValue extends IFormValue {
  getClipboardString(callOptions?: CallOptions): Promise<string>;
  getMultiline(callOptions?: CallOptions): Promise<boolean>;
  getString(callOptions?: CallOptions): Promise<string>;
  setString(text: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IStringFormValue: InterfaceToken<IStringFormValue> = /* @__PURE__ */ interfaceToken('IStringFormValue');
