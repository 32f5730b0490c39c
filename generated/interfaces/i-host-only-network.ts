// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IHostOnlyNetwork`. */
export interface IHostOnlyNetwork extends ManagedObject {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getHostIP(callOptions?: CallOptions): Promise<string>;
  getId(callOptions?: CallOptions): Promise<string>;
  getLowerIP(callOptions?: CallOptions): Promise<string>;
  getNetworkMask(callOptions?: CallOptions): Promise<string>;
  getNetworkName(callOptions?: CallOptions): Promise<string>;
  getUpperIP(callOptions?: CallOptions): Promise<string>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setId(id: string, callOptions?: CallOptions): Promise<void>;
  setLowerIP(lowerIP: string, callOptions?: CallOptions): Promise<void>;
  setNetworkMask(networkMask: string, callOptions?: CallOptions): Promise<void>;
  setNetworkName(networkName: string, callOptions?: CallOptions): Promise<void>;
  setUpperIP(upperIP: string, callOptions?: CallOptions): Promise<void>;
}
export const IHostOnlyNetwork: InterfaceToken<IHostOnlyNetwork> = /* @__PURE__ */ interfaceToken('IHostOnlyNetwork');
