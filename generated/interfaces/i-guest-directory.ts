// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IDirectory } from './i-directory.js';

/** VirtualBox's `IGuestDirectory`; also has the methods of `IDirectory`. */
export interface IGuestDirectory extends IDirectory {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestDirectory: InterfaceToken<IGuestDirectory> = /* @__PURE__ */ interfaceToken('IGuestDirectory');
