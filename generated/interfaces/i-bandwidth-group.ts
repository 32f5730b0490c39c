// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { BandwidthGroupType } from '../enums.js';

/** VirtualBox's `IBandwidthGroup`. */
export interface IBandwidthGroup extends ManagedObject {
  getMaxBytesPerSec(callOptions?: CallOptions): Promise<bigint>;
  getName(callOptions?: CallOptions): Promise<string>;
  getReference(callOptions?: CallOptions): Promise<number>;
  getType(callOptions?: CallOptions): Promise<BandwidthGroupType>;
  setMaxBytesPerSec(maxBytesPerSec: bigint | number, callOptions?: CallOptions): Promise<void>;
}
export const IBandwidthGroup: InterfaceToken<IBandwidthGroup> = /* @__PURE__ */ interfaceToken('IBandwidthGroup');
