// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFsObjInfo } from './i-fs-obj-info.js';

/** VirtualBox's `IGuestFsObjInfo`; also has the methods of `IFsObjInfo`. */
export interface IGuestFsObjInfo extends IFsObjInfo {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestFsObjInfo: InterfaceToken<IGuestFsObjInfo> = /* @__PURE__ */ interfaceToken('IGuestFsObjInfo');
