// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { TpmType } from '../enums.js';

/** VirtualBox's `ITrustedPlatformModule`. */
export interface ITrustedPlatformModule extends ManagedObject {
  getLocation(callOptions?: CallOptions): Promise<string>;
  getType(callOptions?: CallOptions): Promise<TpmType>;
  setLocation(location: string, callOptions?: CallOptions): Promise<void>;
  setType(type: TpmType, callOptions?: CallOptions): Promise<void>;
}
export const ITrustedPlatformModule: InterfaceToken<ITrustedPlatformModule> = /* @__PURE__ */ interfaceToken('ITrustedPlatformModule');
