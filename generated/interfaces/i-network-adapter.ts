// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { NetworkAdapterPromiscModePolicy, NetworkAdapterType, NetworkAttachmentType } from '../enums.js';
import type { IBandwidthGroup } from './i-bandwidth-group.js';
import type { INATEngine } from './i-nat-engine.js';

/** VirtualBox's `INetworkAdapter`. */
export interface INetworkAdapter extends ManagedObject {
  getAdapterType(callOptions?: CallOptions): Promise<NetworkAdapterType>;
  getAttachmentType(callOptions?: CallOptions): Promise<NetworkAttachmentType>;
  getBandwidthGroup(callOptions?: CallOptions): Promise<IBandwidthGroup | undefined>;
  getBootPriority(callOptions?: CallOptions): Promise<number>;
  getBridgedInterface(callOptions?: CallOptions): Promise<string>;
  getCableConnected(callOptions?: CallOptions): Promise<boolean>;
  getCloudNetwork(callOptions?: CallOptions): Promise<string>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getGenericDriver(callOptions?: CallOptions): Promise<string>;
  getHostOnlyInterface(callOptions?: CallOptions): Promise<string>;
  getHostOnlyNetwork(callOptions?: CallOptions): Promise<string>;
  getInternalNetwork(callOptions?: CallOptions): Promise<string>;
  getLineSpeed(callOptions?: CallOptions): Promise<number>;
  getMACAddress(callOptions?: CallOptions): Promise<string>;
  getNATEngine(callOptions?: CallOptions): Promise<INATEngine>;
  getNATNetwork(callOptions?: CallOptions): Promise<string>;
  getPromiscModePolicy(callOptions?: CallOptions): Promise<NetworkAdapterPromiscModePolicy>;
  getProperties(names: string, callOptions?: CallOptions): Promise<{ returnNames: string[]; returnval: string[] }>;
  getProperty(key: string, callOptions?: CallOptions): Promise<string>;
  getSlot(callOptions?: CallOptions): Promise<number>;
  getTraceEnabled(callOptions?: CallOptions): Promise<boolean>;
  getTraceFile(callOptions?: CallOptions): Promise<string>;
  setAdapterType(adapterType: NetworkAdapterType, callOptions?: CallOptions): Promise<void>;
  setAttachmentType(attachmentType: NetworkAttachmentType, callOptions?: CallOptions): Promise<void>;
  setBandwidthGroup(bandwidthGroup: IBandwidthGroup | null | undefined, callOptions?: CallOptions): Promise<void>;
  setBootPriority(bootPriority: number, callOptions?: CallOptions): Promise<void>;
  setBridgedInterface(bridgedInterface: string, callOptions?: CallOptions): Promise<void>;
  setCableConnected(cableConnected: boolean, callOptions?: CallOptions): Promise<void>;
  setCloudNetwork(cloudNetwork: string, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setGenericDriver(genericDriver: string, callOptions?: CallOptions): Promise<void>;
  setHostOnlyInterface(hostOnlyInterface: string, callOptions?: CallOptions): Promise<void>;
  setHostOnlyNetwork(hostOnlyNetwork: string, callOptions?: CallOptions): Promise<void>;
  setInternalNetwork(internalNetwork: string, callOptions?: CallOptions): Promise<void>;
  setLineSpeed(lineSpeed: number, callOptions?: CallOptions): Promise<void>;
  setMACAddress(MACAddress: string, callOptions?: CallOptions): Promise<void>;
  setNATNetwork(NATNetwork: string, callOptions?: CallOptions): Promise<void>;
  setPromiscModePolicy(promiscModePolicy: NetworkAdapterPromiscModePolicy, callOptions?: CallOptions): Promise<void>;
  setProperty(key: string, value: string, callOptions?: CallOptions): Promise<void>;
  setTraceEnabled(traceEnabled: boolean, callOptions?: CallOptions): Promise<void>;
  setTraceFile(traceFile: string, callOptions?: CallOptions): Promise<void>;
}
export const INetworkAdapter: InterfaceToken<INetworkAdapter> = /* @__PURE__ */ interfaceToken('INetworkAdapter');
