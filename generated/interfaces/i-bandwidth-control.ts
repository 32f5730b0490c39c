// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { BandwidthGroupType } from '../enums.js';
import type { IBandwidthGroup } from './i-bandwidth-group.js';

/** VirtualBox's `IBandwidthControl`. */
export interface IBandwidthControl extends ManagedObject {
  createBandwidthGroup(name: string, type: BandwidthGroupType, maxBytesPerSec: bigint | number, callOptions?: CallOptions): Promise<void>;
  deleteBandwidthGroup(name: string, callOptions?: CallOptions): Promise<void>;
  getAllBandwidthGroups(callOptions?: CallOptions): Promise<IBandwidthGroup[]>;
  getBandwidthGroup(name: string, callOptions?: CallOptions): Promise<IBandwidthGroup>;
  getNumGroups(callOptions?: CallOptions): Promise<number>;
}
export const IBandwidthControl: InterfaceToken<IBandwidthControl> = /* @__PURE__ */ interfaceToken('IBandwidthControl');
