// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { VFSType } from '../enums.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IVFSExplorer`. */
export interface IVFSExplorer extends ManagedObject {
  cd(dir: string, callOptions?: CallOptions): Promise<IProgress>;
  cdUp(callOptions?: CallOptions): Promise<IProgress>;
  entryList(callOptions?: CallOptions): Promise<{ names: string[]; types: number[]; sizes: bigint[]; modes: number[] }>;
  exists(names: readonly string[], callOptions?: CallOptions): Promise<string[]>;
  getPath(callOptions?: CallOptions): Promise<string>;
  getType(callOptions?: CallOptions): Promise<VFSType>;
  remove(names: readonly string[], callOptions?: CallOptions): Promise<IProgress>;
  update(callOptions?: CallOptions): Promise<IProgress>;
}
export const IVFSExplorer: InterfaceToken<IVFSExplorer> = /* @__PURE__ */ interfaceToken('IVFSExplorer');
