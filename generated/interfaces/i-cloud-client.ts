// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CloudImageState, CloudMachineState, MetricType } from '../enums.js';
import type { ICloudMachine } from './i-cloud-machine.js';
import type { ICloudNetwork } from './i-cloud-network.js';
import type { ICloudNetworkEnvironmentInfo } from './i-cloud-network-environment-info.js';
import type { ICloudNetworkGatewayInfo } from './i-cloud-network-gateway-info.js';
import type { IMedium } from './i-medium.js';
import type { IProgress } from './i-progress.js';
import type { IStringArray } from './i-string-array.js';
import type { IVirtualSystemDescription } from './i-virtual-system-description.js';
import type { IVirtualSystemDescriptionForm } from './i-virtual-system-description-form.js';

/** VirtualBox's `ICloudClient`. */
export interface ICloudClient extends ManagedObject {
  addCloudMachine(instanceId: string, callOptions?: CallOptions): Promise<{ machine: ICloudMachine | undefined; returnval: IProgress | undefined }>;
  cloneInstance(uid: string, newName: string, callOptions?: CallOptions): Promise<{ clone: ICloudMachine | undefined; returnval: IProgress | undefined }>;
  createCloudMachine(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<{ machine: ICloudMachine | undefined; returnval: IProgress | undefined }>;
  createImage(parameters: readonly string[], callOptions?: CallOptions): Promise<IProgress | undefined>;
  deleteImage(uid: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
  exportImage(image: IMedium, parameters: readonly string[], callOptions?: CallOptions): Promise<IProgress | undefined>;
  exportVM(description: IVirtualSystemDescription, progress: IProgress, callOptions?: CallOptions): Promise<void>;
  getCloudMachine(id: string, callOptions?: CallOptions): Promise<ICloudMachine | undefined>;
  getCloudMachineList(callOptions?: CallOptions): Promise<ICloudMachine[]>;
  getCloudMachineStubList(callOptions?: CallOptions): Promise<ICloudMachine[]>;
  getExportDescriptionForm(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<{ form: IVirtualSystemDescriptionForm | undefined; returnval: IProgress | undefined }>;
  getImageInfo(uid: string, callOptions?: CallOptions): Promise<{ infoArray: IStringArray | undefined; returnval: IProgress | undefined }>;
  getImportDescriptionForm(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<{ form: IVirtualSystemDescriptionForm | undefined; returnval: IProgress | undefined }>;
  getInstanceInfo(uid: string, description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<IProgress | undefined>;
  getLaunchDescriptionForm(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<{ form: IVirtualSystemDescriptionForm | undefined; returnval: IProgress | undefined }>;
  getMetricTypeByName(metricName: string, callOptions?: CallOptions): Promise<MetricType>;
  getSubnetSelectionForm(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<{ form: IVirtualSystemDescriptionForm | undefined; returnval: IProgress | undefined }>;
  getVnicInfo(uid: string, callOptions?: CallOptions): Promise<{ infoArray: IStringArray | undefined; returnval: IProgress | undefined }>;
  importImage(uid: string, parameters: readonly string[], callOptions?: CallOptions): Promise<IProgress | undefined>;
  importInstance(description: IVirtualSystemDescription, progress: IProgress, callOptions?: CallOptions): Promise<void>;
  launchVM(description: IVirtualSystemDescription, callOptions?: CallOptions): Promise<IProgress | undefined>;
  listBootVolumes(callOptions?: CallOptions): Promise<{ returnNames: IStringArray | undefined; returnIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  listImages(imageState: readonly CloudImageState[], callOptions?: CallOptions): Promise<{ returnNames: IStringArray | undefined; returnIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  listInstances(machineState: readonly CloudMachineState[], callOptions?: CallOptions): Promise<{ returnNames: IStringArray | undefined; returnIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  listSourceBootVolumes(callOptions?: CallOptions): Promise<{ returnNames: IStringArray | undefined; returnIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  listSourceInstances(callOptions?: CallOptions): Promise<{ returnNames: IStringArray | undefined; returnIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  listVnicAttachments(parameters: readonly string[], callOptions?: CallOptions): Promise<{ returnVnicAttachmentIds: IStringArray | undefined; returnVnicIds: IStringArray | undefined; returnval: IProgress | undefined }>;
  pauseInstance(uid: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
  readCloudMachineList(callOptions?: CallOptions): Promise<IProgress | undefined>;
  readCloudMachineStubList(callOptions?: CallOptions): Promise<IProgress | undefined>;
  resetInstance(uid: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
  setupCloudNetworkEnvironment(tunnelNetworkName: string, tunnelNetworkRange: string, gatewayOsName: string, gatewayOsVersion: string, gatewayShape: string, callOptions?: CallOptions): Promise<{ networkEnvironmentInfo: ICloudNetworkEnvironmentInfo | undefined; returnval: IProgress | undefined }>;
  startCloudNetworkGateway(network: ICloudNetwork, sshPublicKey: string, callOptions?: CallOptions): Promise<{ gatewayInfo: ICloudNetworkGatewayInfo | undefined; returnval: IProgress | undefined }>;
  startInstance(uid: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
  terminateInstance(uid: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const ICloudClient: InterfaceToken<ICloudClient> = /* @__PURE__ */ interfaceToken('ICloudClient');
