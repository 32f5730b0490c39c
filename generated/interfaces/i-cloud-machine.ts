// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CloudMachineState, MetricType } from '../enums.js';
import type { IDataStream } from './i-data-stream.js';
import type { IForm } from './i-form.js';
import type { IProgress } from './i-progress.js';
import type { IStringArray } from './i-string-array.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `ICloudMachine`. */
export interface ICloudMachine extends ManagedObject {
  createConsoleConnection(sshPublicKey: string, callOptions?: CallOptions): Promise<IProgress | undefined>;
  deleteConsoleConnection(callOptions?: CallOptions): Promise<IProgress | undefined>;
  enumerateMetricData(metricType: MetricType, pointsNumber: number, callOptions?: CallOptions): Promise<{ values: IStringArray | undefined; timestamps: IStringArray | undefined; unit: IStringArray | undefined; returnval: IProgress | undefined }>;
  getAccessError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getAccessible(callOptions?: CallOptions): Promise<boolean>;
  getCloudId(callOptions?: CallOptions): Promise<string>;
  getConsoleConnectionFingerprint(callOptions?: CallOptions): Promise<string>;
  getConsoleHistory(callOptions?: CallOptions): Promise<{ stream: IDataStream | undefined; returnval: IProgress | undefined }>;
  getDetailsForm(callOptions?: CallOptions): Promise<IForm | undefined>;
  getId(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getOSTypeId(callOptions?: CallOptions): Promise<string>;
  getSerialConsoleCommand(callOptions?: CallOptions): Promise<string>;
  getSerialConsoleCommandWindows(callOptions?: CallOptions): Promise<string>;
  getSettingsForm(callOptions?: CallOptions): Promise<{ form: IForm | undefined; returnval: IProgress | undefined }>;
  getState(callOptions?: CallOptions): Promise<CloudMachineState>;
  getVNCConsoleCommand(callOptions?: CallOptions): Promise<string>;
  getVNCConsoleCommandWindows(callOptions?: CallOptions): Promise<string>;
  listMetricNames(callOptions?: CallOptions): Promise<{ metricNames: IStringArray | undefined; returnval: IProgress | undefined }>;
  powerDown(callOptions?: CallOptions): Promise<IProgress | undefined>;
  powerUp(callOptions?: CallOptions): Promise<IProgress | undefined>;
  reboot(callOptions?: CallOptions): Promise<IProgress | undefined>;
  refresh(callOptions?: CallOptions): Promise<IProgress | undefined>;
  remove(callOptions?: CallOptions): Promise<IProgress | undefined>;
  reset(callOptions?: CallOptions): Promise<IProgress | undefined>;
  shutdown(callOptions?: CallOptions): Promise<IProgress | undefined>;
  terminate(callOptions?: CallOptions): Promise<IProgress | undefined>;
  unregister(callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const ICloudMachine: InterfaceToken<ICloudMachine> = /* @__PURE__ */ interfaceToken('ICloudMachine');
