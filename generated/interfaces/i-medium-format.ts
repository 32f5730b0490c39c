// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { DataType, DeviceType, MediumFormatCapabilities } from '../enums.js';

/** VirtualBox's `IMediumFormat`. */
export interface IMediumFormat extends ManagedObject {
  describeFileExtensions(callOptions?: CallOptions): Promise<{ extensions: string[]; types: DeviceType[] }>;
  describeProperties(callOptions?: CallOptions): Promise<{ names: string[]; descriptions: string[]; types: DataType[]; flags: number[]; defaults: string[] }>;
  getCapabilities(callOptions?: CallOptions): Promise<MediumFormatCapabilities[]>;
  getId(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
}
export const IMediumFormat: InterfaceToken<IMediumFormat> = /* @__PURE__ */ interfaceToken('IMediumFormat');
