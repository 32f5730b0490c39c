// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IProcess } from './i-process.js';

/** VirtualBox's `IGuestProcess`; also has the methods of `IProcess`. */
export interface IGuestProcess extends IProcess {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestProcess: InterfaceToken<IGuestProcess> = /* @__PURE__ */ interfaceToken('IGuestProcess');
