// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFile } from './i-file.js';

/** VirtualBox's `IGuestFile`; also has the methods of `IFile`. */
export interface IGuestFile extends IFile {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFile: InterfaceToken<IGuestFile> = /* @__PURE__ */ interfaceToken('IGuestFile');
