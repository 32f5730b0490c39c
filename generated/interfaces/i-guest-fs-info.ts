// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFsInfo } from './i-fs-info.js';

/** VirtualBox's `IGuestFsInfo`; also has the methods of `IFsInfo`. */
export interface IGuestFsInfo extends IFsInfo {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFsInfo: InterfaceToken<IGuestFsInfo> = /* @__PURE__ */ interfaceToken('IGuestFsInfo');
