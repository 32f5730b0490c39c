// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CPUArchitecture } from '../enums.js';

/** VirtualBox's `ICPUProfile`. */
export interface ICPUProfile extends ManagedObject {
  getArchitecture(callOptions?: CallOptions): Promise<CPUArchitecture>;
  getFullName(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
}
export const ICPUProfile: InterfaceToken<ICPUProfile> = /* @__PURE__ */ interfaceToken('ICPUProfile');
