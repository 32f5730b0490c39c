// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IDnDBase`. */
export interface IDnDBase extends ManagedObject {
  addFormats(formats: readonly string[], callOptions?: CallOptions): Promise<void>;
  getFormats(callOptions?: CallOptions): Promise<string[]>;
  isFormatSupported(format: string, callOptions?: CallOptions): Promise<boolean>;
  removeFormats(formats: readonly string[], callOptions?: CallOptions): Promise<void>;
}
export const IDnDBase: InterfaceToken<IDnDBase> = /* @__PURE__ */ interfaceToken('IDnDBase');
