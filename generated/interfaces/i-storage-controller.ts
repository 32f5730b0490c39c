// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { StorageBus, StorageControllerType } from '../enums.js';

/** VirtualBox's `IStorageController`. */
export interface IStorageController extends ManagedObject {
  getBootable(callOptions?: CallOptions): Promise<boolean>;
  getBus(callOptions?: CallOptions): Promise<StorageBus>;
  getControllerType(callOptions?: CallOptions): Promise<StorageControllerType>;
  getInstance(callOptions?: CallOptions): Promise<number>;
  getMaxDevicesPerPortCount(callOptions?: CallOptions): Promise<number>;
  getMaxPortCount(callOptions?: CallOptions): Promise<number>;
  getMinPortCount(callOptions?: CallOptions): Promise<number>;
  getName(callOptions?: CallOptions): Promise<string>;
  getPortCount(callOptions?: CallOptions): Promise<number>;
  getUseHostIOCache(callOptions?: CallOptions): Promise<boolean>;
  setControllerType(controllerType: StorageControllerType, callOptions?: CallOptions): Promise<void>;
  setInstance(instance: number, callOptions?: CallOptions): Promise<void>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  setPortCount(portCount: number, callOptions?: CallOptions): Promise<void>;
  setUseHostIOCache(useHostIOCache: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IStorageController: InterfaceToken<IStorageController> = /* @__PURE__ */ interfaceToken('IStorageController');
