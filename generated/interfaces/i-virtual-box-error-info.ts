// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IVirtualBoxErrorInfo`. */
export interface IVirtualBoxErrorInfo extends ManagedObject {
  getComponent(callOptions?: CallOptions): Promise<string>;
  getInterfaceID(callOptions?: CallOptions): Promise<string>;
  getNext(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getResultCode(callOptions?: CallOptions): Promise<number>;
  getResultDetail(callOptions?: CallOptions): Promise<number>;
  getText(callOptions?: CallOptions): Promise<string>;
}
export const IVirtualBoxErrorInfo: InterfaceToken<IVirtualBoxErrorInfo> = /* @__PURE__ */ interfaceToken('IVirtualBoxErrorInfo');
