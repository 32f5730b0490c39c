// Generated from wsdl/ by `npm run generate`; do not edit.
import type { AdditionsFacilityStatus, AdditionsFacilityType, AdditionsRunLevelType, AudioDeviceState, ClipboardMode, DeviceType, DirectoryStatus, DnDMode, FileStatus, GuestMonitorChangedEventType, GuestMouseEventMode, GuestSessionStatus, GuestUserState, MachineState, NATProtocol, ProcessInputStatus, ProcessStatus, RecordingState, Scope, SessionState, UpdateChannel, UpdateSeverity, UpdateState } from './enums.js';
import type { IMediumAttachment, IPCIDeviceAttachment } from './structs.js';
import type { IAudioAdapter } from './interfaces/i-audio-adapter.js';
import type { IBandwidthGroup } from './interfaces/i-bandwidth-group.js';
import type { IEventListener } from './interfaces/i-event-listener.js';
import type { IFsObjInfo } from './interfaces/i-fs-obj-info.js';
import type { IGuestDebugControl } from './interfaces/i-guest-debug-control.js';
import type { IGuestDirectory } from './interfaces/i-guest-directory.js';
import type { IGuestFile } from './interfaces/i-guest-file.js';
import type { IGuestProcess } from './interfaces/i-guest-process.js';
import type { IGuestSession } from './interfaces/i-guest-session.js';
import type { IHostAudioDevice } from './interfaces/i-host-audio-device.js';
import type { IMedium } from './interfaces/i-medium.js';
import type { INetworkAdapter } from './interfaces/i-network-adapter.js';
import type { IParallelPort } from './interfaces/i-parallel-port.js';
import type { ISerialPort } from './interfaces/i-serial-port.js';
import type { IUSBDevice } from './interfaces/i-usb-device.js';
import type { IUpdateAgent } from './interfaces/i-update-agent.js';
import type { IVirtualBoxErrorInfo } from './interfaces/i-virtual-box-error-info.js';

/** What the events of each type carry. */
export interface VBoxEventMap {
  readonly OnMachineStateChanged: {
    readonly type: 'OnMachineStateChanged';
    readonly machineId: string;
    readonly state: MachineState;
  };
  readonly OnMachineDataChanged: {
    readonly type: 'OnMachineDataChanged';
    readonly machineId: string;
    readonly temporary: boolean;
  };
  readonly OnExtraDataChanged: {
    readonly type: 'OnExtraDataChanged';
    readonly key: string;
    readonly machineId: string;
    readonly value: string;
  };
  readonly OnExtraDataCanChange: {
    readonly type: 'OnExtraDataCanChange';
    readonly approvals: string[];
    readonly vetos: string[];
    readonly key: string;
    readonly machineId: string;
    readonly value: string;
  };
  readonly OnMediumRegistered: {
    readonly type: 'OnMediumRegistered';
    readonly mediumId: string;
    readonly mediumType: DeviceType;
    readonly registered: boolean;
  };
  readonly OnMachineRegistered: {
    readonly type: 'OnMachineRegistered';
    readonly machineId: string;
    readonly registered: boolean;
  };
  readonly OnSessionStateChanged: {
    readonly type: 'OnSessionStateChanged';
    readonly machineId: string;
    readonly state: SessionState;
  };
  readonly OnSnapshotTaken: {
    readonly type: 'OnSnapshotTaken';
    readonly machineId: string;
    readonly snapshotId: string;
  };
  readonly OnSnapshotDeleted: {
    readonly type: 'OnSnapshotDeleted';
    readonly machineId: string;
    readonly snapshotId: string;
  };
  readonly OnSnapshotChanged: {
    readonly type: 'OnSnapshotChanged';
    readonly machineId: string;
    readonly snapshotId: string;
  };
  readonly OnGuestPropertyChanged: {
    readonly type: 'OnGuestPropertyChanged';
    readonly machineId: string;
    readonly FWasDeleted: boolean;
    readonly flags: string;
    readonly name: string;
    readonly value: string;
  };
  readonly OnMousePointerShapeChanged: {
    readonly type: 'OnMousePointerShapeChanged';
    readonly alpha: boolean;
    readonly height: number;
    readonly shape: Uint8Array;
    readonly visible: boolean;
    readonly width: number;
    readonly xhot: number;
    readonly yhot: number;
  };
  readonly OnMouseCapabilityChanged: {
    readonly type: 'OnMouseCapabilityChanged';
    readonly needsHostCursor: boolean;
    readonly supportsAbsolute: boolean;
    readonly supportsRelative: boolean;
    readonly supportsTouchPad: boolean;
    readonly supportsTouchScreen: boolean;
  };
  readonly OnKeyboardLedsChanged: {
    readonly type: 'OnKeyboardLedsChanged';
    readonly capsLock: boolean;
    readonly numLock: boolean;
    readonly scrollLock: boolean;
  };
  readonly OnStateChanged: {
    readonly type: 'OnStateChanged';
    readonly state: MachineState;
  };
  readonly OnAdditionsStateChanged: {
    readonly type: 'OnAdditionsStateChanged';
  };
  readonly OnNetworkAdapterChanged: {
    readonly type: 'OnNetworkAdapterChanged';
    readonly networkAdapter: INetworkAdapter | undefined;
  };
  readonly OnSerialPortChanged: {
    readonly type: 'OnSerialPortChanged';
    readonly serialPort: ISerialPort | undefined;
  };
  readonly OnParallelPortChanged: {
    readonly type: 'OnParallelPortChanged';
    readonly parallelPort: IParallelPort | undefined;
  };
  readonly OnStorageControllerChanged: {
    readonly type: 'OnStorageControllerChanged';
    readonly controllerName: string;
    readonly machinId: string;
  };
  readonly OnMediumChanged: {
    readonly type: 'OnMediumChanged';
    readonly mediumAttachment: IMediumAttachment;
  };
  readonly OnVRDEServerChanged: {
    readonly type: 'OnVRDEServerChanged';
  };
  readonly OnUSBControllerChanged: {
    readonly type: 'OnUSBControllerChanged';
  };
  readonly OnUSBDeviceStateChanged: {
    readonly type: 'OnUSBDeviceStateChanged';
    readonly attached: boolean;
    readonly device: IUSBDevice | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
  };
  readonly OnSharedFolderChanged: {
    readonly type: 'OnSharedFolderChanged';
    readonly scope: Scope;
  };
  readonly OnRuntimeError: {
    readonly type: 'OnRuntimeError';
    readonly fatal: boolean;
    readonly id: string;
    readonly message: string;
  };
  readonly OnCanShowWindow: {
    readonly type: 'OnCanShowWindow';
    readonly approvals: string[];
    readonly vetos: string[];
  };
  readonly OnShowWindow: {
    readonly type: 'OnShowWindow';
    readonly winId: bigint;
  };
  readonly OnCPUChanged: {
    readonly type: 'OnCPUChanged';
    readonly add: boolean;
    readonly CPU: number;
  };
  readonly OnVRDEServerInfoChanged: {
    readonly type: 'OnVRDEServerInfoChanged';
  };
  readonly OnEventSourceChanged: {
    readonly type: 'OnEventSourceChanged';
    readonly add: boolean;
    readonly listener: IEventListener | undefined;
  };
  readonly OnCPUExecutionCapChanged: {
    readonly type: 'OnCPUExecutionCapChanged';
    readonly executionCap: number;
  };
  readonly OnGuestKeyboard: {
    readonly type: 'OnGuestKeyboard';
    readonly scancodes: number[];
  };
  readonly OnGuestMouse: {
    readonly type: 'OnGuestMouse';
    readonly generation: number;
    readonly buttons: number;
    readonly mode: GuestMouseEventMode;
    readonly w: number;
    readonly x: number;
    readonly y: number;
    readonly z: number;
  };
  readonly OnNATRedirect: {
    readonly type: 'OnNATRedirect';
    readonly machineId: string;
    readonly guestIP: string;
    readonly guestPort: number;
    readonly hostIP: string;
    readonly hostPort: number;
    readonly name: string;
    readonly proto: NATProtocol;
    readonly remove: boolean;
    readonly slot: number;
  };
  readonly OnHostPCIDevicePlug: {
    readonly type: 'OnHostPCIDevicePlug';
    readonly machineId: string;
    readonly attachment: IPCIDeviceAttachment;
    readonly message: string;
    readonly plugged: boolean;
    readonly success: boolean;
  };
  readonly OnVBoxSVCAvailabilityChanged: {
    readonly type: 'OnVBoxSVCAvailabilityChanged';
    readonly available: boolean;
  };
  readonly OnBandwidthGroupChanged: {
    readonly type: 'OnBandwidthGroupChanged';
    readonly bandwidthGroup: IBandwidthGroup | undefined;
  };
  readonly OnGuestMonitorChanged: {
    readonly type: 'OnGuestMonitorChanged';
    readonly changeType: GuestMonitorChangedEventType;
    readonly height: number;
    readonly originX: number;
    readonly originY: number;
    readonly screenId: number;
    readonly width: number;
  };
  readonly OnStorageDeviceChanged: {
    readonly type: 'OnStorageDeviceChanged';
    readonly removed: boolean;
    readonly silent: boolean;
    readonly storageDevice: IMediumAttachment;
  };
  readonly OnClipboardModeChanged: {
    readonly type: 'OnClipboardModeChanged';
    readonly clipboardMode: ClipboardMode;
  };
  readonly OnDnDModeChanged: {
    readonly type: 'OnDnDModeChanged';
    readonly dndMode: DnDMode;
  };
  readonly OnNATNetworkChanged: {
    readonly type: 'OnNATNetworkChanged';
    readonly networkName: string;
  };
  readonly OnNATNetworkStartStop: {
    readonly type: 'OnNATNetworkStartStop';
    readonly networkName: string;
    readonly startEvent: boolean;
  };
  readonly OnNATNetworkAlter: {
    readonly type: 'OnNATNetworkAlter';
    readonly networkName: string;
  };
  readonly OnNATNetworkCreationDeletion: {
    readonly type: 'OnNATNetworkCreationDeletion';
    readonly networkName: string;
    readonly creationEvent: boolean;
  };
  readonly OnNATNetworkSetting: {
    readonly type: 'OnNATNetworkSetting';
    readonly networkName: string;
    readonly advertiseDefaultIPv6RouteEnabled: boolean;
    readonly enabled: boolean;
    readonly gateway: string;
    readonly needDhcpServer: boolean;
    readonly network: string;
  };
  readonly OnNATNetworkPortForward: {
    readonly type: 'OnNATNetworkPortForward';
    readonly networkName: string;
    readonly create: boolean;
    readonly guestIp: string;
    readonly guestPort: number;
    readonly hostIp: string;
    readonly hostPort: number;
    readonly ipv6: boolean;
    readonly name: string;
    readonly proto: NATProtocol;
  };
  readonly OnGuestSessionStateChanged: {
    readonly type: 'OnGuestSessionStateChanged';
    readonly session: IGuestSession | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly id: number;
    readonly status: GuestSessionStatus;
  };
  readonly OnGuestSessionRegistered: {
    readonly type: 'OnGuestSessionRegistered';
    readonly session: IGuestSession | undefined;
    readonly registered: boolean;
  };
  readonly OnGuestProcessRegistered: {
    readonly type: 'OnGuestProcessRegistered';
    readonly session: IGuestSession | undefined;
    readonly pid: number;
    readonly process: IGuestProcess | undefined;
    readonly registered: boolean;
  };
  readonly OnGuestProcessStateChanged: {
    readonly type: 'OnGuestProcessStateChanged';
    readonly session: IGuestSession | undefined;
    readonly pid: number;
    readonly process: IGuestProcess | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly status: ProcessStatus;
  };
  readonly OnGuestProcessInputNotify: {
    readonly type: 'OnGuestProcessInputNotify';
    readonly session: IGuestSession | undefined;
    readonly pid: number;
    readonly process: IGuestProcess | undefined;
    readonly handle: number;
    readonly processed: number;
    readonly status: ProcessInputStatus;
  };
  readonly OnGuestProcessOutput: {
    readonly type: 'OnGuestProcessOutput';
    readonly session: IGuestSession | undefined;
    readonly pid: number;
    readonly process: IGuestProcess | undefined;
    readonly handle: number;
    readonly processed: number;
    readonly data: Uint8Array;
  };
  readonly OnGuestFileRegistered: {
    readonly type: 'OnGuestFileRegistered';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly registered: boolean;
  };
  readonly OnGuestFileStateChanged: {
    readonly type: 'OnGuestFileStateChanged';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly status: FileStatus;
  };
  readonly OnGuestFileOffsetChanged: {
    readonly type: 'OnGuestFileOffsetChanged';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly offset: bigint;
    readonly processed: number;
  };
  readonly OnGuestFileRead: {
    readonly type: 'OnGuestFileRead';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly offset: bigint;
    readonly processed: number;
    readonly data: Uint8Array;
  };
  readonly OnGuestFileWrite: {
    readonly type: 'OnGuestFileWrite';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly offset: bigint;
    readonly processed: number;
  };
  readonly OnRecordingStateChanged: {
    readonly type: 'OnRecordingStateChanged';
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly state: RecordingState;
  };
  readonly OnGuestUserStateChanged: {
    readonly type: 'OnGuestUserStateChanged';
    readonly domain: string;
    readonly name: string;
    readonly state: GuestUserState;
    readonly stateDetails: string;
  };
  readonly OnGuestMultiTouch: {
    readonly type: 'OnGuestMultiTouch';
    readonly contactCount: number;
    readonly contactFlags: number[];
    readonly contactIds: number[];
    readonly isTouchScreen: boolean;
    readonly scanTime: number;
    readonly XPositions: number[];
    readonly YPositions: number[];
  };
  readonly OnHostNameResolutionConfigurationChange: {
    readonly type: 'OnHostNameResolutionConfigurationChange';
  };
  readonly OnSnapshotRestored: {
    readonly type: 'OnSnapshotRestored';
    readonly machineId: string;
    readonly snapshotId: string;
  };
  readonly OnMediumConfigChanged: {
    readonly type: 'OnMediumConfigChanged';
    readonly medium: IMedium | undefined;
  };
  readonly OnAudioAdapterChanged: {
    readonly type: 'OnAudioAdapterChanged';
    readonly audioAdapter: IAudioAdapter | undefined;
  };
  readonly OnProgressPercentageChanged: {
    readonly type: 'OnProgressPercentageChanged';
    readonly progressId: string;
    readonly percent: number;
  };
  readonly OnProgressTaskCompleted: {
    readonly type: 'OnProgressTaskCompleted';
    readonly progressId: string;
  };
  readonly OnCursorPositionChanged: {
    readonly type: 'OnCursorPositionChanged';
    readonly hasData: boolean;
    readonly x: number;
    readonly y: number;
  };
  readonly OnGuestAdditionsStatusChanged: {
    readonly type: 'OnGuestAdditionsStatusChanged';
    readonly facility: AdditionsFacilityType;
    readonly runLevel: AdditionsRunLevelType;
    readonly status: AdditionsFacilityStatus;
    readonly timestamp: bigint;
  };
  readonly OnGuestMonitorInfoChanged: {
    readonly type: 'OnGuestMonitorInfoChanged';
    readonly output: number;
  };
  readonly OnGuestFileSizeChanged: {
    readonly type: 'OnGuestFileSizeChanged';
    readonly session: IGuestSession | undefined;
    readonly file: IGuestFile | undefined;
    readonly newSize: bigint;
  };
  readonly OnClipboardFileTransferModeChanged: {
    readonly type: 'OnClipboardFileTransferModeChanged';
    readonly enabled: boolean;
  };
  readonly OnCloudProviderListChanged: {
    readonly type: 'OnCloudProviderListChanged';
    readonly registered: boolean;
  };
  readonly OnCloudProviderRegistered: {
    readonly type: 'OnCloudProviderRegistered';
    readonly id: string;
    readonly registered: boolean;
  };
  readonly OnCloudProviderUninstall: {
    readonly type: 'OnCloudProviderUninstall';
    readonly id: string;
  };
  readonly OnCloudProfileRegistered: {
    readonly type: 'OnCloudProfileRegistered';
    readonly name: string;
    readonly providerId: string;
    readonly registered: boolean;
  };
  readonly OnCloudProfileChanged: {
    readonly type: 'OnCloudProfileChanged';
    readonly name: string;
    readonly providerId: string;
  };
  readonly OnProgressCreated: {
    readonly type: 'OnProgressCreated';
    readonly progressId: string;
    readonly create: boolean;
  };
  readonly OnLanguageChanged: {
    readonly type: 'OnLanguageChanged';
    readonly languageId: string;
  };
  readonly OnUpdateAgentAvailable: {
    readonly type: 'OnUpdateAgentAvailable';
    readonly agent: IUpdateAgent | undefined;
    readonly channel: UpdateChannel;
    readonly downloadURL: string;
    readonly releaseNotes: string;
    readonly severity: UpdateSeverity;
    readonly version: string;
    readonly webURL: string;
  };
  readonly OnUpdateAgentError: {
    readonly type: 'OnUpdateAgentError';
    readonly agent: IUpdateAgent | undefined;
    readonly msg: string;
    readonly rcError: number;
  };
  readonly OnUpdateAgentSettingsChanged: {
    readonly type: 'OnUpdateAgentSettingsChanged';
    readonly agent: IUpdateAgent | undefined;
    readonly attributeHint: string;
  };
  readonly OnUpdateAgentStateChanged: {
    readonly type: 'OnUpdateAgentStateChanged';
    readonly agent: IUpdateAgent | undefined;
    readonly state: UpdateState;
  };
  readonly OnHostAudioDeviceChanged: {
    readonly type: 'OnHostAudioDeviceChanged';
    readonly device: IHostAudioDevice | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly new: boolean;
    readonly state: AudioDeviceState;
  };
  readonly OnGuestDebugControlChanged: {
    readonly type: 'OnGuestDebugControlChanged';
    readonly guestDebugControl: IGuestDebugControl | undefined;
  };
  readonly OnMachineGroupsChanged: {
    readonly type: 'OnMachineGroupsChanged';
    readonly machineId: string;
    readonly dummy: boolean;
  };
  readonly OnGuestDirectoryRegistered: {
    readonly type: 'OnGuestDirectoryRegistered';
    readonly session: IGuestSession | undefined;
    readonly directory: IGuestDirectory | undefined;
    readonly registered: boolean;
  };
  readonly OnGuestDirectoryStateChanged: {
    readonly type: 'OnGuestDirectoryStateChanged';
    readonly session: IGuestSession | undefined;
    readonly directory: IGuestDirectory | undefined;
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly status: DirectoryStatus;
  };
  readonly OnGuestDirectoryRead: {
    readonly type: 'OnGuestDirectoryRead';
    readonly session: IGuestSession | undefined;
    readonly directory: IGuestDirectory | undefined;
    readonly groups: string;
    readonly objInfo: IFsObjInfo | undefined;
    readonly owner: string;
    readonly path: string;
  };
  readonly OnClipboardError: {
    readonly type: 'OnClipboardError';
    readonly id: string;
    readonly msg: string;
    readonly rcError: number;
  };
  readonly OnExtPackInstalled: {
    readonly type: 'OnExtPackInstalled';
    readonly name: string;
  };
  readonly OnExtPackUninstalled: {
    readonly type: 'OnExtPackUninstalled';
    readonly name: string;
  };
  readonly OnRecordingScreenStateChanged: {
    readonly type: 'OnRecordingScreenStateChanged';
    readonly error: IVirtualBoxErrorInfo | undefined;
    readonly state: RecordingState;
    readonly screen: number;
  };
}
