// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AudioControllerType, ChipsetType, DeviceType, FirmwareType, GraphicsControllerType, GraphicsFeature, IommuType, NetworkAdapterPromiscModePolicy, NetworkAdapterType, NetworkAttachmentType, ParavirtProvider, StorageBus, StorageControllerType, TpmType, USBControllerType, UartType } from '../enums.js';
import type { IGuestOSType } from '../structs.js';

/** VirtualBox's `IPlatformProperties`. */
export interface IPlatformProperties extends ManagedObject {
  getDeviceTypesForStorageBus(bus: StorageBus, callOptions?: CallOptions): Promise<DeviceType[]>;
  getExclusiveHwVirt(callOptions?: CallOptions): Promise<boolean>;
  getMaxBootPosition(callOptions?: CallOptions): Promise<number>;
  getMaxDevicesPerPortForStorageBus(bus: StorageBus, callOptions?: CallOptions): Promise<number>;
  getMaxInstancesOfStorageBus(chipset: ChipsetType, bus: StorageBus, callOptions?: CallOptions): Promise<number>;
  getMaxInstancesOfUSBControllerType(chipset: ChipsetType, type: USBControllerType, callOptions?: CallOptions): Promise<number>;
  getMaxNetworkAdapters(chipset: ChipsetType, callOptions?: CallOptions): Promise<number>;
  getMaxNetworkAdaptersOfType(chipset: ChipsetType, type: NetworkAttachmentType, callOptions?: CallOptions): Promise<number>;
  getMaxPortCountForStorageBus(bus: StorageBus, callOptions?: CallOptions): Promise<number>;
  getMinGuestRAM(firmware: FirmwareType, callOptions?: CallOptions): Promise<number>;
  getMinPortCountForStorageBus(bus: StorageBus, callOptions?: CallOptions): Promise<number>;
  getParallelPortCount(callOptions?: CallOptions): Promise<number>;
  getRawModeSupported(callOptions?: CallOptions): Promise<boolean>;
  getSerialPortCount(callOptions?: CallOptions): Promise<number>;
  getStorageBusForControllerType(storageControllerType: StorageControllerType, callOptions?: CallOptions): Promise<StorageBus>;
  getStorageControllerHotplugCapable(controllerType: StorageControllerType, callOptions?: CallOptions): Promise<boolean>;
  getStorageControllerTypesForBus(storageBus: StorageBus, callOptions?: CallOptions): Promise<StorageControllerType[]>;
  getSupportedAudioControllerTypes(callOptions?: CallOptions): Promise<AudioControllerType[]>;
  getSupportedBootDevices(callOptions?: CallOptions): Promise<DeviceType[]>;
  getSupportedChipsetTypes(callOptions?: CallOptions): Promise<ChipsetType[]>;
  getSupportedFirmwareTypes(callOptions?: CallOptions): Promise<FirmwareType[]>;
  getSupportedGfxControllerTypes(callOptions?: CallOptions): Promise<GraphicsControllerType[]>;
  getSupportedGfxFeaturesForType(graphicsControllerType: GraphicsControllerType, callOptions?: CallOptions): Promise<GraphicsFeature[]>;
  getSupportedGuestOSTypes(callOptions?: CallOptions): Promise<IGuestOSType[]>;
  getSupportedIommuTypes(callOptions?: CallOptions): Promise<IommuType[]>;
  getSupportedNetAdpPromiscModePols(callOptions?: CallOptions): Promise<NetworkAdapterPromiscModePolicy[]>;
  getSupportedNetworkAdapterTypes(callOptions?: CallOptions): Promise<NetworkAdapterType[]>;
  getSupportedParavirtProviders(callOptions?: CallOptions): Promise<ParavirtProvider[]>;
  getSupportedStorageBuses(callOptions?: CallOptions): Promise<StorageBus[]>;
  getSupportedStorageControllerTypes(callOptions?: CallOptions): Promise<StorageControllerType[]>;
  getSupportedTpmTypes(callOptions?: CallOptions): Promise<TpmType[]>;
  getSupportedUSBControllerTypes(callOptions?: CallOptions): Promise<USBControllerType[]>;
  getSupportedUartTypes(callOptions?: CallOptions): Promise<UartType[]>;
  getSupportedVRAMRange(graphicsControllerType: GraphicsControllerType, accelerate3DEnabled: boolean, callOptions?: CallOptions): Promise<{ minMB: number; maxMB: number; returnval: number }>;
  setExclusiveHwVirt(exclusiveHwVirt: boolean, callOptions?: CallOptions): Promise<void>;
}
export const IPlatformProperties: InterfaceToken<IPlatformProperties> = /* @__PURE__ */ interfaceToken('IPlatformProperties');
