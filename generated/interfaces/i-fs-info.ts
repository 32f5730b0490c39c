// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IFsInfo`. */
export interface IFsInfo extends ManagedObject {
  getBlockSize(callOptions?: CallOptions): Promise<number>;
  getFreeSize(callOptions?: CallOptions): Promise<bigint>;
  getIsCaseSensitive(callOptions?: CallOptions): Promise<boolean>;
  getIsCompressed(callOptions?: CallOptions): Promise<boolean>;
  getIsReadOnly(callOptions?: CallOptions): Promise<boolean>;
  getIsRemote(callOptions?: CallOptions): Promise<boolean>;
  getLabel(callOptions?: CallOptions): Promise<string>;
  getMaxComponent(callOptions?: CallOptions): Promise<number>;
  getMountPoint(callOptions?: CallOptions): Promise<string>;
  getSectorSize(callOptions?: CallOptions): Promise<number>;
  getSerialNumber(callOptions?: CallOptions): Promise<number>;
  getSupportsFileCompression(callOptions?: CallOptions): Promise<boolean>;
  getTotalSize(callOptions?: CallOptions): Promise<bigint>;
  getType(callOptions?: CallOptions): Promise<string>;
}
export const IFsInfo: InterfaceToken<IFsInfo> = /* @__PURE__ */ interfaceToken('IFsInfo');
