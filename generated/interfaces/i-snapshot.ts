// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IMachine } from './i-machine.js';

/** VirtualBox's `ISnapshot`. */
export interface ISnapshot extends ManagedObject {
  getChildren(callOptions?: CallOptions): Promise<ISnapshot[]>;
  getChildrenCount(callOptions?: CallOptions): Promise<number>;
  getDescription(callOptions?: CallOptions): Promise<string>;
  getId(callOptions?: CallOptions): Promise<string>;
  getMachine(callOptions?: CallOptions): Promise<IMachine>;
  getName(callOptions?: CallOptions): Promise<string>;
  getOnline(callOptions?: CallOptions): Promise<boolean>;
  getParent(callOptions?: CallOptions): Promise<ISnapshot | undefined>;
  getTimeStamp(callOptions?: CallOptions): Promise<bigint>;
  setDescription(description: string, callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
}
export const ISnapshot: InterfaceToken<ISnapshot> = /* @__PURE__ */ interfaceToken('ISnapshot');
