// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { DirectoryStatus } from '../enums.js';
import type { IEventSource } from './i-event-source.js';
import type { IFsObjInfo } from './i-fs-obj-info.js';

/** VirtualBox's `IDirectory`. */
export interface IDirectory extends ManagedObject {
  close(callOptions?: CallOptions): Promise<void>;
  getDirectoryName(callOptions?: CallOptions): Promise<string>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getFilter(callOptions?: CallOptions): Promise<string>;
  getId(callOptions?: CallOptions): Promise<number>;
  getStatus(callOptions?: CallOptions): Promise<DirectoryStatus>;
  list(maxEntries: number, callOptions?: CallOptions): Promise<IFsObjInfo[]>;
  read(callOptions?: CallOptions): Promise<IFsObjInfo>;
  rewind(callOptions?: CallOptions): Promise<void>;
}
export const IDirectory: InterfaceToken<IDirectory> = /* @__PURE__ */ interfaceToken('IDirectory');
