// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { FileAccessMode, FileOpenAction, FileSeekOrigin, FileStatus } from '../enums.js';
import type { IEventSource } from './i-event-source.js';
import type { IFsObjInfo } from './i-fs-obj-info.js';

/** VirtualBox's `IFile`. */
export interface IFile extends ManagedObject {
  close(callOptions?: CallOptions): Promise<void>;
  getAccessMode(callOptions?: CallOptions): Promise<FileAccessMode>;
  getCreationMode(callOptions?: CallOptions): Promise<number>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getFilename(callOptions?: CallOptions): Promise<string>;
  getId(callOptions?: CallOptions): Promise<number>;
  getInitialSize(callOptions?: CallOptions): Promise<bigint>;
  getOffset(callOptions?: CallOptions): Promise<bigint>;
  getOpenAction(callOptions?: CallOptions): Promise<FileOpenAction>;
  getStatus(callOptions?: CallOptions): Promise<FileStatus>;
  queryInfo(callOptions?: CallOptions): Promise<IFsObjInfo>;
  querySize(callOptions?: CallOptions): Promise<bigint>;
  read(toRead: number, timeoutMS: number, callOptions?: CallOptions): Promise<Uint8Array>;
  readAt(offset: bigint | number, toRead: number, timeoutMS: number, callOptions?: CallOptions): Promise<Uint8Array>;
  seek(offset: bigint | number, whence: FileSeekOrigin, callOptions?: CallOptions): Promise<bigint>;
  setACL(acl: string, mode: number, callOptions?: CallOptions): Promise<void>;
  setSize(size: bigint | number, callOptions?: CallOptions): Promise<void>;
  write(data: Uint8Array, timeoutMS: number, callOptions?: CallOptions): Promise<number>;
  writeAt(offset: bigint | number, data: Uint8Array, timeoutMS: number, callOptions?: CallOptions): Promise<number>;
}
export const IFile: InterfaceToken<IFile> = /* @__PURE__ */ interfaceToken('IFile');
