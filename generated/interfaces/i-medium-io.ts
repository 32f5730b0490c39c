// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { MediumVariant, PartitionTableType } from '../enums.js';
import type { IDataStream } from './i-data-stream.js';
import type { IMedium } from './i-medium.js';
import type { IProgress } from './i-progress.js';
import type { IVFSExplorer } from './i-vfs-explorer.js';

/** VirtualBox's `IMediumIO`. */
export interface IMediumIO extends ManagedObject {
  close(callOptions?: CallOptions): Promise<void>;
  convertToStream(format: string, variant: readonly MediumVariant[], bufferSize: number, callOptions?: CallOptions): Promise<{ stream: IDataStream | undefined; returnval: IProgress }>;
  formatFAT(quick: boolean, callOptions?: CallOptions): Promise<void>;
  getExplorer(callOptions?: CallOptions): Promise<IVFSExplorer>;
  getMedium(callOptions?: CallOptions): Promise<IMedium>;
  getWritable(callOptions?: CallOptions): Promise<boolean>;
  initializePartitionTable(format: PartitionTableType, wholeDiskInOneEntry: boolean, callOptions?: CallOptions): Promise<void>;
  read(offset: bigint | number, size: number, callOptions?: CallOptions): Promise<Uint8Array>;
  write(offset: bigint | number, data: Uint8Array, callOptions?: CallOptions): Promise<number>;
}
export const IMediumIO: InterfaceToken<IMediumIO> = /* @__PURE__ */ interfaceToken('IMediumIO');
