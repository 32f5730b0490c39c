// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IRangedIntegerFormValue`; also has the methods of `IFormValue`. */
export interface IRangedIntegerFormValue extends IFormValue {
  getInteger(callOptions?: CallOptions): Promise<number>;
  getMaximum(callOptions?: CallOptions): Promise<number>;
  getMinimum(callOptions?: CallOptions): Promise<number>;
  getSuffix(callOptions?: CallOptions): Promise<string>;
  setInteger(value: number, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IRangedIntegerFormValue: InterfaceToken<IRangedIntegerFormValue> = /* @__PURE__ */ interfaceToken('IRangedIntegerFormValue');
