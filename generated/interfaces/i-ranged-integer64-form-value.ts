// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFormValue } from './i-form-value.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IRangedInteger64FormValue`; also has the methods of `IFormValue`. */
export interface IRangedInteger64FormValue extends IFormValue {
  getInteger(callOptions?: CallOptions): Promise<bigint>;
  getMaximum(callOptions?: CallOptions): Promise<bigint>;
  getMinimum(callOptions?: CallOptions): Promise<bigint>;
  getSuffix(callOptions?: CallOptions): Promise<string>;
  setInteger(value: bigint | number, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IRangedInteger64FormValue: InterfaceToken<IRangedInteger64FormValue> = /* @__PURE__ */ interfaceToken('IRangedInteger64FormValue');
