// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { SymlinkPolicy } from '../enums.js';

/** VirtualBox's `ISharedFolder`. */
export interface ISharedFolder extends ManagedObject {
  getAccessible(callOptions?: CallOptions): Promise<boolean>;
  getAutoMount(callOptions?: CallOptions): Promise<boolean>;
  getAutoMountPoint(callOptions?: CallOptions): Promise<string>;
  getHostPath(callOptions?: CallOptions): Promise<string>;
  getLastAccessError(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getSymlinkPolicy(callOptions?: CallOptions): Promise<SymlinkPolicy>;
  getWritable(callOptions?: CallOptions): Promise<boolean>;
  setAutoMount(autoMount: boolean, callOptions?: CallOptions): Promise<void>;
  setAutoMountPoint(autoMountPoint: string, callOptions?: CallOptions): Promise<void>;
  setSymlinkPolicy(symlinkPolicy: SymlinkPolicy, callOptions?: CallOptions): Promise<void>;
  setWritable(writable: boolean, callOptions?: CallOptions): Promise<void>;
}
export const ISharedFolder: InterfaceToken<ISharedFolder> = /* @__PURE__ */ interfaceToken('ISharedFolder');
