// Generated from wsdl/ by `npm run generate`; do not edit.
import type { AdditionsFacilityClass, AdditionsFacilityStatus, AdditionsFacilityType, AudioCodecType, AudioControllerType, ChipsetType, DeviceType, FirmwareType, GraphicsControllerType, IommuType, NetworkAdapterType, PartitionType, PlatformArchitecture, StorageBus, StorageControllerType, TpmType } from './enums.js';
import type { IBandwidthGroup } from './interfaces/i-bandwidth-group.js';
import type { IMachine } from './interfaces/i-machine.js';
import type { IMedium } from './interfaces/i-medium.js';

export interface IAdditionsFacility {
  readonly classType: AdditionsFacilityClass;
  readonly lastUpdated: bigint;
  readonly name: string;
  readonly status: AdditionsFacilityStatus;
  readonly type: AdditionsFacilityType;
}

export interface IGuestOSType {
  readonly familyId: string;
  readonly familyDescription: string;
  readonly id: string;
  readonly subtype: string;
  readonly description: string;
  readonly is64Bit: boolean;
  readonly platformArchitecture: PlatformArchitecture;
  readonly recommendedIOAPIC: boolean;
  readonly recommendedVirtEx: boolean;
  readonly recommendedRAM: number;
  readonly recommendedGraphicsController: GraphicsControllerType;
  readonly recommendedVRAM: number;
  readonly recommended3DAcceleration: boolean;
  readonly recommendedHDD: bigint;
  readonly adapterType: NetworkAdapterType;
  readonly recommendedPAE: boolean;
  readonly recommendedDVDStorageController: StorageControllerType;
  readonly recommendedDVDStorageBus: StorageBus;
  readonly recommendedHDStorageController: StorageControllerType;
  readonly recommendedHDStorageBus: StorageBus;
  readonly recommendedFirmware: FirmwareType;
  readonly recommendedUSBHID: boolean;
  readonly recommendedHPET: boolean;
  readonly recommendedUSBTablet: boolean;
  readonly recommendedRTCUseUTC: boolean;
  readonly recommendedChipset: ChipsetType;
  readonly recommendedIommuType: IommuType;
  readonly recommendedAudioController: AudioControllerType;
  readonly recommendedAudioCodec: AudioCodecType;
  readonly recommendedFloppy: boolean;
  readonly recommendedUSB: boolean;
  readonly recommendedUSB3: boolean;
  readonly recommendedTFReset: boolean;
  readonly recommendedX2APIC: boolean;
  readonly recommendedCPUCount: number;
  readonly recommendedTpmType: TpmType;
  readonly recommendedSecureBoot: boolean;
  readonly recommendedWDDMGraphics: boolean;
  readonly guestAdditionsInstallPackageName: string;
}

export interface IHostDrivePartition {
  readonly number: number;
  readonly size: bigint;
  readonly start: bigint;
  readonly type: PartitionType;
  readonly active: boolean;
  readonly typeMBR: number;
  readonly startCylinder: number;
  readonly startHead: number;
  readonly startSector: number;
  readonly endCylinder: number;
  readonly endHead: number;
  readonly endSector: number;
  readonly typeUuid: string;
  readonly uuid: string;
  readonly name: string;
}

export interface IMediumAttachment {
  readonly machine: IMachine;
  readonly medium: IMedium | undefined;
  readonly controller: string;
  readonly port: number;
  readonly device: number;
  readonly type: DeviceType;
  readonly passthrough: boolean;
  readonly temporaryEject: boolean;
  readonly isEjected: boolean;
  readonly nonRotational: boolean;
  readonly discard: boolean;
  readonly hotPluggable: boolean;
  readonly bandwidthGroup: IBandwidthGroup | undefined;
}

export interface IPCIDeviceAttachment {
  readonly name: string;
  readonly isPhysicalDevice: boolean;
  readonly hostAddress: number;
  readonly guestAddress: number;
}

export interface IVRDEServerInfo {
  readonly active: boolean;
  readonly port: number;
  readonly numberOfClients: number;
  readonly beginTime: bigint;
  readonly endTime: bigint;
  readonly bytesSent: bigint;
  readonly bytesSentTotal: bigint;
  readonly bytesReceived: bigint;
  readonly bytesReceivedTotal: bigint;
  readonly user: string;
  readonly domain: string;
  readonly clientName: string;
  readonly clientIP: string;
  readonly clientVersion: number;
  readonly encryptionStyle: number;
}
