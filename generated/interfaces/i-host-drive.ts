// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { PartitioningType } from '../enums.js';
import type { IHostDrivePartition } from '../structs.js';

/** VirtualBox's `IHostDrive`. */
export interface IHostDrive extends ManagedObject {
  getDrivePath(callOptions?: CallOptions): Promise<string>;
  getModel(callOptions?: CallOptions): Promise<string>;
  getPartitioningType(callOptions?: CallOptions): Promise<PartitioningType>;
  getPartitions(callOptions?: CallOptions): Promise<IHostDrivePartition[]>;
  getSectorSize(callOptions?: CallOptions): Promise<number>;
  getSize(callOptions?: CallOptions): Promise<bigint>;
  getUuid(callOptions?: CallOptions): Promise<string>;
}
export const IHostDrive: InterfaceToken<IHostDrive> = /* @__PURE__ */ interfaceToken('IHostDrive');
