// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { FsObjType } from '../enums.js';

/** VirtualBox's `IFsObjInfo`. */
export interface IFsObjInfo extends ManagedObject {
  getAccessTime(callOptions?: CallOptions): Promise<bigint>;
  getAllocatedSize(callOptions?: CallOptions): Promise<bigint>;
  getBirthTime(callOptions?: CallOptions): Promise<bigint>;
  getChangeTime(callOptions?: CallOptions): Promise<bigint>;
  getDeviceNumber(callOptions?: CallOptions): Promise<number>;
  getFileAttributes(callOptions?: CallOptions): Promise<string>;
  getGID(callOptions?: CallOptions): Promise<number>;
  getGenerationId(callOptions?: CallOptions): Promise<number>;
  getGroupName(callOptions?: CallOptions): Promise<string>;
  getHardLinks(callOptions?: CallOptions): Promise<number>;
  getModificationTime(callOptions?: CallOptions): Promise<bigint>;
  getName(callOptions?: CallOptions): Promise<string>;
  getNodeId(callOptions?: CallOptions): Promise<bigint>;
  getNodeIdDevice(callOptions?: CallOptions): Promise<number>;
  getObjectSize(callOptions?: CallOptions): Promise<bigint>;
  getType(callOptions?: CallOptions): Promise<FsObjType>;
  getUID(callOptions?: CallOptions): Promise<number>;
  getUserFlags(callOptions?: CallOptions): Promise<number>;
  getUserName(callOptions?: CallOptions): Promise<string>;
}
export const IFsObjInfo: InterfaceToken<IFsObjInfo> = /* @__PURE__ */ interfaceToken('IFsObjInfo');
