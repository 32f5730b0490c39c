// Generated from wsdl/ by `npm run generate`; do not edit.

export const APICMode = {
  Disabled: 'Disabled',
  APIC: 'APIC',
  X2APIC: 'X2APIC',
} as const;
export type APICMode = (typeof APICMode)[keyof typeof APICMode];

export const AccessMode = {
  ReadOnly: 'ReadOnly',
  ReadWrite: 'ReadWrite',
} as const;
export type AccessMode = (typeof AccessMode)[keyof typeof AccessMode];

export const AdditionsFacilityClass = {
  None: 'None',
  Driver: 'Driver',
  Service: 'Service',
  Program: 'Program',
  Feature: 'Feature',
  ThirdParty: 'ThirdParty',
  All: 'All',
} as const;
export type AdditionsFacilityClass = (typeof AdditionsFacilityClass)[keyof typeof AdditionsFacilityClass];

export const AdditionsFacilityStatus = {
  Inactive: 'Inactive',
  Paused: 'Paused',
  PreInit: 'PreInit',
  Init: 'Init',
  Active: 'Active',
  Terminating: 'Terminating',
  Terminated: 'Terminated',
  Failed: 'Failed',
  Unknown: 'Unknown',
} as const;
export type AdditionsFacilityStatus = (typeof AdditionsFacilityStatus)[keyof typeof AdditionsFacilityStatus];

export const AdditionsFacilityType = {
  None: 'None',
  VBoxGuestDriver: 'VBoxGuestDriver',
  AutoLogon: 'AutoLogon',
  VBoxService: 'VBoxService',
  VBoxTrayClient: 'VBoxTrayClient',
  Seamless: 'Seamless',
  Graphics: 'Graphics',
  MonitorAttach: 'MonitorAttach',
  All: 'All',
} as const;
export type AdditionsFacilityType = (typeof AdditionsFacilityType)[keyof typeof AdditionsFacilityType];

export const AdditionsRunLevelType = {
  None: 'None',
  System: 'System',
  Userland: 'Userland',
  Desktop: 'Desktop',
} as const;
export type AdditionsRunLevelType = (typeof AdditionsRunLevelType)[keyof typeof AdditionsRunLevelType];

export const AdditionsUpdateFlag = {
  None: 'None',
  WaitForUpdateStartOnly: 'WaitForUpdateStartOnly',
} as const;
export type AdditionsUpdateFlag = (typeof AdditionsUpdateFlag)[keyof typeof AdditionsUpdateFlag];

export const AudioCodecType = {
  Null: 'Null',
  SB16: 'SB16',
  STAC9700: 'STAC9700',
  AD1980: 'AD1980',
  STAC9221: 'STAC9221',
} as const;
export type AudioCodecType = (typeof AudioCodecType)[keyof typeof AudioCodecType];

export const AudioControllerType = {
  AC97: 'AC97',
  SB16: 'SB16',
  HDA: 'HDA',
  VirtioSound: 'VirtioSound',
} as const;
export type AudioControllerType = (typeof AudioControllerType)[keyof typeof AudioControllerType];

export const AudioDeviceState = {
  Unknown: 'Unknown',
  Active: 'Active',
  Disabled: 'Disabled',
  NotPresent: 'NotPresent',
  Unplugged: 'Unplugged',
} as const;
export type AudioDeviceState = (typeof AudioDeviceState)[keyof typeof AudioDeviceState];

export const AudioDeviceType = {
  Unknown: 'Unknown',
  BuiltLin: 'BuiltLin',
  ExternalUSB: 'ExternalUSB',
  ExternalOther: 'ExternalOther',
} as const;
export type AudioDeviceType = (typeof AudioDeviceType)[keyof typeof AudioDeviceType];

export const AudioDirection = {
  Unknown: 'Unknown',
  In: 'In',
  Out: 'Out',
  Duplex: 'Duplex',
} as const;
export type AudioDirection = (typeof AudioDirection)[keyof typeof AudioDirection];

export const AudioDriverType = {
  Default: 'Default',
  Null: 'Null',
  OSS: 'OSS',
  ALSA: 'ALSA',
  Pulse: 'Pulse',
  WinMM: 'WinMM',
  DirectSound: 'DirectSound',
  WAS: 'WAS',
  CoreAudio: 'CoreAudio',
  MMPM: 'MMPM',
  SolAudio: 'SolAudio',
} as const;
export type AudioDriverType = (typeof AudioDriverType)[keyof typeof AudioDriverType];

export const AuthType = {
  Null: 'Null',
  External: 'External',
  Guest: 'Guest',
} as const;
export type AuthType = (typeof AuthType)[keyof typeof AuthType];

export const AutostopType = {
  Disabled: 'Disabled',
  SaveState: 'SaveState',
  PowerOff: 'PowerOff',
  AcpiShutdown: 'AcpiShutdown',
} as const;
export type AutostopType = (typeof AutostopType)[keyof typeof AutostopType];

export const BandwidthGroupType = {
  Null: 'Null',
  Disk: 'Disk',
  Network: 'Network',
} as const;
export type BandwidthGroupType = (typeof BandwidthGroupType)[keyof typeof BandwidthGroupType];

export const BitmapFormat = {
  Opaque: 'Opaque',
  BGR: 'BGR',
  BGR0: 'BGR0',
  BGRA: 'BGRA',
  RGBA: 'RGBA',
  PNG: 'PNG',
  JPEG: 'JPEG',
} as const;
export type BitmapFormat = (typeof BitmapFormat)[keyof typeof BitmapFormat];

export const CPUArchitecture = {
  Any: 'Any',
  x86: 'x86',
  AMD64: 'AMD64',
  ARMv8_32: 'ARMv8_32',
  ARMv8_64: 'ARMv8_64',
} as const;
export type CPUArchitecture = (typeof CPUArchitecture)[keyof typeof CPUArchitecture];

export const CPUPropertyTypeARM = {
  Null: 'Null',
  HWVirt: 'HWVirt',
  GICITS: 'GICITS',
} as const;
export type CPUPropertyTypeARM = (typeof CPUPropertyTypeARM)[keyof typeof CPUPropertyTypeARM];

export const CPUPropertyTypeX86 = {
  Null: 'Null',
  PAE: 'PAE',
  LongMode: 'LongMode',
  TripleFaultReset: 'TripleFaultReset',
  APIC: 'APIC',
  X2APIC: 'X2APIC',
  IBPBOnVMExit: 'IBPBOnVMExit',
  IBPBOnVMEntry: 'IBPBOnVMEntry',
  HWVirt: 'HWVirt',
  SpecCtrl: 'SpecCtrl',
  SpecCtrlByHost: 'SpecCtrlByHost',
  L1DFlushOnEMTScheduling: 'L1DFlushOnEMTScheduling',
  L1DFlushOnVMEntry: 'L1DFlushOnVMEntry',
  MDSClearOnEMTScheduling: 'MDSClearOnEMTScheduling',
  MDSClearOnVMEntry: 'MDSClearOnVMEntry',
} as const;
export type CPUPropertyTypeX86 = (typeof CPUPropertyTypeX86)[keyof typeof CPUPropertyTypeX86];

export const CertificateVersion = {
  V1: 'V1',
  V2: 'V2',
  V3: 'V3',
  Unknown: 'Unknown',
} as const;
export type CertificateVersion = (typeof CertificateVersion)[keyof typeof CertificateVersion];

export const ChipsetType = {
  Null: 'Null',
  PIIX3: 'PIIX3',
  ICH9: 'ICH9',
  ARMv8Virtual: 'ARMv8Virtual',
} as const;
export type ChipsetType = (typeof ChipsetType)[keyof typeof ChipsetType];

export const CleanupMode = {
  UnregisterOnly: 'UnregisterOnly',
  DetachAllReturnNone: 'DetachAllReturnNone',
  DetachAllReturnHardDisksOnly: 'DetachAllReturnHardDisksOnly',
  Full: 'Full',
  DetachAllReturnHardDisksAndVMRemovable: 'DetachAllReturnHardDisksAndVMRemovable',
} as const;
export type CleanupMode = (typeof CleanupMode)[keyof typeof CleanupMode];

export const ClipboardMode = {
  Disabled: 'Disabled',
  HostToGuest: 'HostToGuest',
  GuestToHost: 'GuestToHost',
  Bidirectional: 'Bidirectional',
} as const;
export type ClipboardMode = (typeof ClipboardMode)[keyof typeof ClipboardMode];

export const CloneMode = {
  MachineState: 'MachineState',
  MachineAndChildStates: 'MachineAndChildStates',
  AllStates: 'AllStates',
} as const;
export type CloneMode = (typeof CloneMode)[keyof typeof CloneMode];

export const CloneOptions = {
  Link: 'Link',
  KeepAllMACs: 'KeepAllMACs',
  KeepNATMACs: 'KeepNATMACs',
  KeepDiskNames: 'KeepDiskNames',
  KeepHwUUIDs: 'KeepHwUUIDs',
} as const;
export type CloneOptions = (typeof CloneOptions)[keyof typeof CloneOptions];

export const CloudImageState = {
  Invalid: 'Invalid',
  Provisioning: 'Provisioning',
  Importing: 'Importing',
  Available: 'Available',
  Exporting: 'Exporting',
  Disabled: 'Disabled',
  Deleted: 'Deleted',
} as const;
export type CloudImageState = (typeof CloudImageState)[keyof typeof CloudImageState];

export const CloudMachineState = {
  Invalid: 'Invalid',
  Provisioning: 'Provisioning',
  Running: 'Running',
  Starting: 'Starting',
  Stopping: 'Stopping',
  Stopped: 'Stopped',
  CreatingImage: 'CreatingImage',
  Terminating: 'Terminating',
  Terminated: 'Terminated',
} as const;
export type CloudMachineState = (typeof CloudMachineState)[keyof typeof CloudMachineState];

export const DHCPConfigScope = {
  Global: 'Global',
  Group: 'Group',
  MachineNIC: 'MachineNIC',
  MAC: 'MAC',
} as const;
export type DHCPConfigScope = (typeof DHCPConfigScope)[keyof typeof DHCPConfigScope];

export const DHCPGroupConditionType = {
  MAC: 'MAC',
  MACWildcard: 'MACWildcard',
  vendorClassID: 'vendorClassID',
  vendorClassIDWildcard: 'vendorClassIDWildcard',
  userClassID: 'userClassID',
  userClassIDWildcard: 'userClassIDWildcard',
} as const;
export type DHCPGroupConditionType = (typeof DHCPGroupConditionType)[keyof typeof DHCPGroupConditionType];

export const DHCPOption = {
  SubnetMask: 'SubnetMask',
  TimeOffset: 'TimeOffset',
  Routers: 'Routers',
  TimeServers: 'TimeServers',
  NameServers: 'NameServers',
  DomainNameServers: 'DomainNameServers',
  LogServers: 'LogServers',
  CookieServers: 'CookieServers',
  LPRServers: 'LPRServers',
  ImpressServers: 'ImpressServers',
  ResourseLocationServers: 'ResourseLocationServers',
  HostName: 'HostName',
  BootFileSize: 'BootFileSize',
  MeritDumpFile: 'MeritDumpFile',
  DomainName: 'DomainName',
  SwapServer: 'SwapServer',
  RootPath: 'RootPath',
  ExtensionPath: 'ExtensionPath',
  IPForwarding: 'IPForwarding',
  OptNonLocalSourceRouting: 'OptNonLocalSourceRouting',
  PolicyFilter: 'PolicyFilter',
  MaxDgramReassemblySize: 'MaxDgramReassemblySize',
  DefaultIPTTL: 'DefaultIPTTL',
  PathMTUAgingTimeout: 'PathMTUAgingTimeout',
  PathMTUPlateauTable: 'PathMTUPlateauTable',
  InterfaceMTU: 'InterfaceMTU',
  AllSubnetsAreLocal: 'AllSubnetsAreLocal',
  BroadcastAddress: 'BroadcastAddress',
  PerformMaskDiscovery: 'PerformMaskDiscovery',
  MaskSupplier: 'MaskSupplier',
  PerformRouterDiscovery: 'PerformRouterDiscovery',
  RouterSolicitationAddress: 'RouterSolicitationAddress',
  StaticRoute: 'StaticRoute',
  TrailerEncapsulation: 'TrailerEncapsulation',
  ARPCacheTimeout: 'ARPCacheTimeout',
  EthernetEncapsulation: 'EthernetEncapsulation',
  TCPDefaultTTL: 'TCPDefaultTTL',
  TCPKeepaliveInterval: 'TCPKeepaliveInterval',
  TCPKeepaliveGarbage: 'TCPKeepaliveGarbage',
  NISDomain: 'NISDomain',
  NISServers: 'NISServers',
  NTPServers: 'NTPServers',
  VendorSpecificInfo: 'VendorSpecificInfo',
  NetBIOSNameServers: 'NetBIOSNameServers',
  NetBIOSDatagramServers: 'NetBIOSDatagramServers',
  NetBIOSNodeType: 'NetBIOSNodeType',
  NetBIOSScope: 'NetBIOSScope',
  XWindowsFontServers: 'XWindowsFontServers',
  XWindowsDisplayManager: 'XWindowsDisplayManager',
  NetWareIPDomainName: 'NetWareIPDomainName',
  NetWareIPInformation: 'NetWareIPInformation',
  NISPlusDomain: 'NISPlusDomain',
  NISPlusServers: 'NISPlusServers',
  TFTPServerName: 'TFTPServerName',
  BootfileName: 'BootfileName',
  MobileIPHomeAgents: 'MobileIPHomeAgents',
  SMTPServers: 'SMTPServers',
  POP3Servers: 'POP3Servers',
  NNTPServers: 'NNTPServers',
  WWWServers: 'WWWServers',
  FingerServers: 'FingerServers',
  IRCServers: 'IRCServers',
  StreetTalkServers: 'StreetTalkServers',
  STDAServers: 'STDAServers',
  SLPDirectoryAgent: 'SLPDirectoryAgent',
  SLPServiceScope: 'SLPServiceScope',
  DomainSearch: 'DomainSearch',
} as const;
export type DHCPOption = (typeof DHCPOption)[keyof typeof DHCPOption];

export const DHCPOptionEncoding = {
  Normal: 'Normal',
  Hex: 'Hex',
} as const;
export type DHCPOptionEncoding = (typeof DHCPOptionEncoding)[keyof typeof DHCPOptionEncoding];

export const DataFlags = {
  None: 'None',
  Mandatory: 'Mandatory',
  Expert: 'Expert',
  Array: 'Array',
  FlagMask: 'FlagMask',
} as const;
export type DataFlags = (typeof DataFlags)[keyof typeof DataFlags];

export const DataType = {
  Int32: 'Int32',
  Int8: 'Int8',
  String: 'String',
} as const;
export type DataType = (typeof DataType)[keyof typeof DataType];

export const DeviceActivity = {
  Null: 'Null',
  Idle: 'Idle',
  Reading: 'Reading',
  Writing: 'Writing',
} as const;
export type DeviceActivity = (typeof DeviceActivity)[keyof typeof DeviceActivity];

export const DeviceType = {
  Null: 'Null',
  Floppy: 'Floppy',
  DVD: 'DVD',
  HardDisk: 'HardDisk',
  Network: 'Network',
  USB: 'USB',
  SharedFolder: 'SharedFolder',
  Graphics3D: 'Graphics3D',
  End: 'End',
} as const;
export type DeviceType = (typeof DeviceType)[keyof typeof DeviceType];

export const DirectoryCopyFlag = {
  None: 'None',
  CopyIntoExisting: 'CopyIntoExisting',
  Recursive: 'Recursive',
  FollowLinks: 'FollowLinks',
} as const;
export type DirectoryCopyFlag = (typeof DirectoryCopyFlag)[keyof typeof DirectoryCopyFlag];

export const DirectoryCreateFlag = {
  None: 'None',
  Parents: 'Parents',
} as const;
export type DirectoryCreateFlag = (typeof DirectoryCreateFlag)[keyof typeof DirectoryCreateFlag];

export const DirectoryOpenFlag = {
  None: 'None',
  NoSymlinks: 'NoSymlinks',
  DenyAscent: 'DenyAscent',
  NoFollowSymlinks: 'NoFollowSymlinks',
} as const;
export type DirectoryOpenFlag = (typeof DirectoryOpenFlag)[keyof typeof DirectoryOpenFlag];

export const DirectoryRemoveRecFlag = {
  None: 'None',
  ContentAndDir: 'ContentAndDir',
  ContentOnly: 'ContentOnly',
} as const;
export type DirectoryRemoveRecFlag = (typeof DirectoryRemoveRecFlag)[keyof typeof DirectoryRemoveRecFlag];

export const DirectoryStatus = {
  Undefined: 'Undefined',
  Open: 'Open',
  Close: 'Close',
  Rewind: 'Rewind',
  Down: 'Down',
  Error: 'Error',
} as const;
export type DirectoryStatus = (typeof DirectoryStatus)[keyof typeof DirectoryStatus];

export const DnDAction = {
  Ignore: 'Ignore',
  Copy: 'Copy',
  Move: 'Move',
  Link: 'Link',
} as const;
export type DnDAction = (typeof DnDAction)[keyof typeof DnDAction];

export const DnDMode = {
  Disabled: 'Disabled',
  HostToGuest: 'HostToGuest',
  GuestToHost: 'GuestToHost',
  Bidirectional: 'Bidirectional',
} as const;
export type DnDMode = (typeof DnDMode)[keyof typeof DnDMode];

export const ExportOptions = {
  CreateManifest: 'CreateManifest',
  ExportDVDImages: 'ExportDVDImages',
  StripAllMACs: 'StripAllMACs',
  StripAllNonNATMACs: 'StripAllNonNATMACs',
} as const;
export type ExportOptions = (typeof ExportOptions)[keyof typeof ExportOptions];

export const FileAccessMode = {
  ReadOnly: 'ReadOnly',
  WriteOnly: 'WriteOnly',
  ReadWrite: 'ReadWrite',
  AppendOnly: 'AppendOnly',
  AppendRead: 'AppendRead',
} as const;
export type FileAccessMode = (typeof FileAccessMode)[keyof typeof FileAccessMode];

export const FileCopyFlag = {
  None: 'None',
  NoReplace: 'NoReplace',
  FollowLinks: 'FollowLinks',
  Update: 'Update',
} as const;
export type FileCopyFlag = (typeof FileCopyFlag)[keyof typeof FileCopyFlag];

export const FileOpenAction = {
  OpenExisting: 'OpenExisting',
  OpenOrCreate: 'OpenOrCreate',
  CreateNew: 'CreateNew',
  CreateOrReplace: 'CreateOrReplace',
  OpenExistingTruncated: 'OpenExistingTruncated',
  AppendOrCreate: 'AppendOrCreate',
} as const;
export type FileOpenAction = (typeof FileOpenAction)[keyof typeof FileOpenAction];

export const FileOpenExFlag = {
  None: 'None',
} as const;
export type FileOpenExFlag = (typeof FileOpenExFlag)[keyof typeof FileOpenExFlag];

export const FileSeekOrigin = {
  Begin: 'Begin',
  Current: 'Current',
  End: 'End',
} as const;
export type FileSeekOrigin = (typeof FileSeekOrigin)[keyof typeof FileSeekOrigin];

export const FileSharingMode = {
  Read: 'Read',
  Write: 'Write',
  ReadWrite: 'ReadWrite',
  Delete: 'Delete',
  ReadDelete: 'ReadDelete',
  WriteDelete: 'WriteDelete',
  All: 'All',
} as const;
export type FileSharingMode = (typeof FileSharingMode)[keyof typeof FileSharingMode];

export const FileStatus = {
  Undefined: 'Undefined',
  Opening: 'Opening',
  Open: 'Open',
  Closing: 'Closing',
  Closed: 'Closed',
  Down: 'Down',
  Error: 'Error',
} as const;
export type FileStatus = (typeof FileStatus)[keyof typeof FileStatus];

export const FirmwareBootMenuMode = {
  Disabled: 'Disabled',
  MenuOnly: 'MenuOnly',
  MessageAndMenu: 'MessageAndMenu',
} as const;
export type FirmwareBootMenuMode = (typeof FirmwareBootMenuMode)[keyof typeof FirmwareBootMenuMode];

export const FirmwareType = {
  BIOS: 'BIOS',
  EFI: 'EFI',
  EFI32: 'EFI32',
  EFI64: 'EFI64',
  EFIDUAL: 'EFIDUAL',
} as const;
export type FirmwareType = (typeof FirmwareType)[keyof typeof FirmwareType];

export const FormValueType = {
  Boolean: 'Boolean',
  String: 'String',
  Choice: 'Choice',
  RangedInteger: 'RangedInteger',
  RangedInteger64: 'RangedInteger64',
} as const;
export type FormValueType = (typeof FormValueType)[keyof typeof FormValueType];

export const FramebufferCapabilities = {
  UpdateImage: 'UpdateImage',
  VHWA: 'VHWA',
  VisibleRegion: 'VisibleRegion',
  RenderCursor: 'RenderCursor',
  MoveCursor: 'MoveCursor',
} as const;
export type FramebufferCapabilities = (typeof FramebufferCapabilities)[keyof typeof FramebufferCapabilities];

export const FsObjMoveFlag = {
  None: 'None',
  Replace: 'Replace',
  FollowLinks: 'FollowLinks',
  AllowDirectoryMoves: 'AllowDirectoryMoves',
} as const;
export type FsObjMoveFlag = (typeof FsObjMoveFlag)[keyof typeof FsObjMoveFlag];

export const FsObjRenameFlag = {
  NoReplace: 'NoReplace',
  Replace: 'Replace',
} as const;
export type FsObjRenameFlag = (typeof FsObjRenameFlag)[keyof typeof FsObjRenameFlag];

export const FsObjType = {
  Unknown: 'Unknown',
  Fifo: 'Fifo',
  DevChar: 'DevChar',
  Directory: 'Directory',
  DevBlock: 'DevBlock',
  File: 'File',
  Symlink: 'Symlink',
  Socket: 'Socket',
  WhiteOut: 'WhiteOut',
} as const;
export type FsObjType = (typeof FsObjType)[keyof typeof FsObjType];

export const GraphicsControllerType = {
  Null: 'Null',
  VBoxVGA: 'VBoxVGA',
  VMSVGA: 'VMSVGA',
  VBoxSVGA: 'VBoxSVGA',
  QemuRamFB: 'QemuRamFB',
} as const;
export type GraphicsControllerType = (typeof GraphicsControllerType)[keyof typeof GraphicsControllerType];

export const GraphicsFeature = {
  None: 'None',
  Acceleration3D: 'Acceleration3D',
} as const;
export type GraphicsFeature = (typeof GraphicsFeature)[keyof typeof GraphicsFeature];

export const GuestDebugIoProvider = {
  None: 'None',
  TCP: 'TCP',
  UDP: 'UDP',
  IPC: 'IPC',
} as const;
export type GuestDebugIoProvider = (typeof GuestDebugIoProvider)[keyof typeof GuestDebugIoProvider];

export const GuestDebugProvider = {
  None: 'None',
  Native: 'Native',
  GDB: 'GDB',
  KD: 'KD',
} as const;
export type GuestDebugProvider = (typeof GuestDebugProvider)[keyof typeof GuestDebugProvider];

export const GuestMonitorChangedEventType = {
  Enabled: 'Enabled',
  Disabled: 'Disabled',
  NewOrigin: 'NewOrigin',
} as const;
export type GuestMonitorChangedEventType = (typeof GuestMonitorChangedEventType)[keyof typeof GuestMonitorChangedEventType];

export const GuestMonitorStatus = {
  Disabled: 'Disabled',
  Enabled: 'Enabled',
  Blank: 'Blank',
} as const;
export type GuestMonitorStatus = (typeof GuestMonitorStatus)[keyof typeof GuestMonitorStatus];

export const GuestMouseEventMode = {
  Relative: 'Relative',
  Absolute: 'Absolute',
} as const;
export type GuestMouseEventMode = (typeof GuestMouseEventMode)[keyof typeof GuestMouseEventMode];

export const GuestSessionStatus = {
  Undefined: 'Undefined',
  Starting: 'Starting',
  Started: 'Started',
  Terminating: 'Terminating',
  Terminated: 'Terminated',
  TimedOutKilled: 'TimedOutKilled',
  TimedOutAbnormally: 'TimedOutAbnormally',
  Down: 'Down',
  Error: 'Error',
} as const;
export type GuestSessionStatus = (typeof GuestSessionStatus)[keyof typeof GuestSessionStatus];

export const GuestSessionWaitForFlag = {
  None: 'None',
  Start: 'Start',
  Terminate: 'Terminate',
  Status: 'Status',
} as const;
export type GuestSessionWaitForFlag = (typeof GuestSessionWaitForFlag)[keyof typeof GuestSessionWaitForFlag];

export const GuestSessionWaitResult = {
  None: 'None',
  Start: 'Start',
  Terminate: 'Terminate',
  Status: 'Status',
  Error: 'Error',
  Timeout: 'Timeout',
  WaitFlagNotSupported: 'WaitFlagNotSupported',
} as const;
export type GuestSessionWaitResult = (typeof GuestSessionWaitResult)[keyof typeof GuestSessionWaitResult];

export const GuestShutdownFlag = {
  None: 'None',
  PowerOff: 'PowerOff',
  Reboot: 'Reboot',
  Force: 'Force',
} as const;
export type GuestShutdownFlag = (typeof GuestShutdownFlag)[keyof typeof GuestShutdownFlag];

export const GuestUserState = {
  Unknown: 'Unknown',
  LoggedIn: 'LoggedIn',
  LoggedOut: 'LoggedOut',
  Locked: 'Locked',
  Unlocked: 'Unlocked',
  Disabled: 'Disabled',
  Idle: 'Idle',
  InUse: 'InUse',
  Created: 'Created',
  Deleted: 'Deleted',
  SessionChanged: 'SessionChanged',
  CredentialsChanged: 'CredentialsChanged',
  RoleChanged: 'RoleChanged',
  GroupAdded: 'GroupAdded',
  GroupRemoved: 'GroupRemoved',
  Elevated: 'Elevated',
} as const;
export type GuestUserState = (typeof GuestUserState)[keyof typeof GuestUserState];

export const HWVirtExPropertyType = {
  Null: 'Null',
  Enabled: 'Enabled',
  VPID: 'VPID',
  NestedPaging: 'NestedPaging',
  UnrestrictedExecution: 'UnrestrictedExecution',
  LargePages: 'LargePages',
  Force: 'Force',
  UseNativeApi: 'UseNativeApi',
  VirtVmsaveVmload: 'VirtVmsaveVmload',
} as const;
export type HWVirtExPropertyType = (typeof HWVirtExPropertyType)[keyof typeof HWVirtExPropertyType];

export const HostNetworkInterfaceMediumType = {
  Unknown: 'Unknown',
  Ethernet: 'Ethernet',
  PPP: 'PPP',
  SLIP: 'SLIP',
} as const;
export type HostNetworkInterfaceMediumType = (typeof HostNetworkInterfaceMediumType)[keyof typeof HostNetworkInterfaceMediumType];

export const HostNetworkInterfaceStatus = {
  Unknown: 'Unknown',
  Up: 'Up',
  Down: 'Down',
} as const;
export type HostNetworkInterfaceStatus = (typeof HostNetworkInterfaceStatus)[keyof typeof HostNetworkInterfaceStatus];

export const HostNetworkInterfaceType = {
  Invalid: 'Invalid',
  Bridged: 'Bridged',
  HostOnly: 'HostOnly',
} as const;
export type HostNetworkInterfaceType = (typeof HostNetworkInterfaceType)[keyof typeof HostNetworkInterfaceType];

export const ImportOptions = {
  KeepAllMACs: 'KeepAllMACs',
  KeepNATMACs: 'KeepNATMACs',
  ImportToVDI: 'ImportToVDI',
  KeepExtraData: 'KeepExtraData',
} as const;
export type ImportOptions = (typeof ImportOptions)[keyof typeof ImportOptions];

export const IommuType = {
  None: 'None',
  Automatic: 'Automatic',
  AMD: 'AMD',
  Intel: 'Intel',
} as const;
export type IommuType = (typeof IommuType)[keyof typeof IommuType];

export const KeyboardHIDType = {
  None: 'None',
  PS2Keyboard: 'PS2Keyboard',
  USBKeyboard: 'USBKeyboard',
  ComboKeyboard: 'ComboKeyboard',
} as const;
export type KeyboardHIDType = (typeof KeyboardHIDType)[keyof typeof KeyboardHIDType];

export const KeyboardLED = {
  NumLock: 'NumLock',
  CapsLock: 'CapsLock',
  ScrollLock: 'ScrollLock',
} as const;
export type KeyboardLED = (typeof KeyboardLED)[keyof typeof KeyboardLED];

export const LockType = {
  Null: 'Null',
  Shared: 'Shared',
  Write: 'Write',
  VM: 'VM',
} as const;
export type LockType = (typeof LockType)[keyof typeof LockType];

export const MachineState = {
  Null: 'Null',
  PoweredOff: 'PoweredOff',
  Saved: 'Saved',
  Teleported: 'Teleported',
  Aborted: 'Aborted',
  AbortedSaved: 'AbortedSaved',
  Running: 'Running',
  Paused: 'Paused',
  Stuck: 'Stuck',
  Teleporting: 'Teleporting',
  LiveSnapshotting: 'LiveSnapshotting',
  Starting: 'Starting',
  Stopping: 'Stopping',
  Saving: 'Saving',
  Restoring: 'Restoring',
  TeleportingPausedVM: 'TeleportingPausedVM',
  TeleportingIn: 'TeleportingIn',
  DeletingSnapshotOnline: 'DeletingSnapshotOnline',
  DeletingSnapshotPaused: 'DeletingSnapshotPaused',
  OnlineSnapshotting: 'OnlineSnapshotting',
  RestoringSnapshot: 'RestoringSnapshot',
  DeletingSnapshot: 'DeletingSnapshot',
  SettingUp: 'SettingUp',
  Snapshotting: 'Snapshotting',
  FirstOnline: 'FirstOnline',
  LastOnline: 'LastOnline',
  FirstTransient: 'FirstTransient',
  LastTransient: 'LastTransient',
} as const;
export type MachineState = (typeof MachineState)[keyof typeof MachineState];

export const MediumFormatCapabilities = {
  Uuid: 'Uuid',
  CreateFixed: 'CreateFixed',
  CreateDynamic: 'CreateDynamic',
  CreateSplit2G: 'CreateSplit2G',
  Differencing: 'Differencing',
  Asynchronous: 'Asynchronous',
  File: 'File',
  Properties: 'Properties',
  TcpNetworking: 'TcpNetworking',
  VFS: 'VFS',
  Discard: 'Discard',
  Preferred: 'Preferred',
  CapabilityMask: 'CapabilityMask',
} as const;
export type MediumFormatCapabilities = (typeof MediumFormatCapabilities)[keyof typeof MediumFormatCapabilities];

export const MediumState = {
  NotCreated: 'NotCreated',
  Created: 'Created',
  LockedRead: 'LockedRead',
  LockedWrite: 'LockedWrite',
  Inaccessible: 'Inaccessible',
  Creating: 'Creating',
  Deleting: 'Deleting',
} as const;
export type MediumState = (typeof MediumState)[keyof typeof MediumState];

export const MediumType = {
  Normal: 'Normal',
  Immutable: 'Immutable',
  Writethrough: 'Writethrough',
  Shareable: 'Shareable',
  Readonly: 'Readonly',
  MultiAttach: 'MultiAttach',
} as const;
export type MediumType = (typeof MediumType)[keyof typeof MediumType];

export const MediumVariant = {
  Standard: 'Standard',
  VmdkSplit2G: 'VmdkSplit2G',
  VmdkRawDisk: 'VmdkRawDisk',
  VmdkStreamOptimized: 'VmdkStreamOptimized',
  VmdkESX: 'VmdkESX',
  VdiZeroExpand: 'VdiZeroExpand',
  Fixed: 'Fixed',
  Diff: 'Diff',
  Formatted: 'Formatted',
  NoCreateDir: 'NoCreateDir',
} as const;
export type MediumVariant = (typeof MediumVariant)[keyof typeof MediumVariant];

export const MetricType = {
  Invalid: 'Invalid',
  CpuUtilization: 'CpuUtilization',
  MemoryUtilization: 'MemoryUtilization',
  DiskBytesRead: 'DiskBytesRead',
  DiskBytesWritten: 'DiskBytesWritten',
  NetworksBytesIn: 'NetworksBytesIn',
  NetworksBytesOut: 'NetworksBytesOut',
} as const;
export type MetricType = (typeof MetricType)[keyof typeof MetricType];

export const MouseButtonState = {
  LeftButton: 'LeftButton',
  RightButton: 'RightButton',
  MiddleButton: 'MiddleButton',
  WheelUp: 'WheelUp',
  WheelDown: 'WheelDown',
  XButton1: 'XButton1',
  XButton2: 'XButton2',
  MouseStateMask: 'MouseStateMask',
} as const;
export type MouseButtonState = (typeof MouseButtonState)[keyof typeof MouseButtonState];

export const NATAliasMode = {
  AliasLog: 'AliasLog',
  AliasProxyOnly: 'AliasProxyOnly',
  AliasUseSamePorts: 'AliasUseSamePorts',
} as const;
export type NATAliasMode = (typeof NATAliasMode)[keyof typeof NATAliasMode];

export const NATProtocol = {
  UDP: 'UDP',
  TCP: 'TCP',
} as const;
export type NATProtocol = (typeof NATProtocol)[keyof typeof NATProtocol];

export const NetworkAdapterPromiscModePolicy = {
  Deny: 'Deny',
  AllowNetwork: 'AllowNetwork',
  AllowAll: 'AllowAll',
} as const;
export type NetworkAdapterPromiscModePolicy = (typeof NetworkAdapterPromiscModePolicy)[keyof typeof NetworkAdapterPromiscModePolicy];

export const NetworkAdapterType = {
  Null: 'Null',
  Am79C970A: 'Am79C970A',
  Am79C973: 'Am79C973',
  I82540EM: 'I82540EM',
  I82543GC: 'I82543GC',
  I82545EM: 'I82545EM',
  Virtio: 'Virtio',
  Am79C960: 'Am79C960',
  NE2000: 'NE2000',
  NE1000: 'NE1000',
  WD8013: 'WD8013',
  WD8003: 'WD8003',
  ELNK2: 'ELNK2',
  ELNK1: 'ELNK1',
  UsbNet: 'UsbNet',
  I82583V: 'I82583V',
} as const;
export type NetworkAdapterType = (typeof NetworkAdapterType)[keyof typeof NetworkAdapterType];

export const NetworkAttachmentType = {
  Null: 'Null',
  NAT: 'NAT',
  Bridged: 'Bridged',
  Internal: 'Internal',
  HostOnly: 'HostOnly',
  Generic: 'Generic',
  NATNetwork: 'NATNetwork',
  Cloud: 'Cloud',
  HostOnlyNetwork: 'HostOnlyNetwork',
} as const;
export type NetworkAttachmentType = (typeof NetworkAttachmentType)[keyof typeof NetworkAttachmentType];

export const ParavirtProvider = {
  None: 'None',
  Default: 'Default',
  Legacy: 'Legacy',
  Minimal: 'Minimal',
  HyperV: 'HyperV',
  KVM: 'KVM',
} as const;
export type ParavirtProvider = (typeof ParavirtProvider)[keyof typeof ParavirtProvider];

export const PartitionTableType = {
  MBR: 'MBR',
  GPT: 'GPT',
} as const;
export type PartitionTableType = (typeof PartitionTableType)[keyof typeof PartitionTableType];

export const PartitionType = {
  Empty: 'Empty',
  FAT12: 'FAT12',
  FAT16: 'FAT16',
  FAT: 'FAT',
  IFS: 'IFS',
  FAT32CHS: 'FAT32CHS',
  FAT32LBA: 'FAT32LBA',
  FAT16B: 'FAT16B',
  Extended: 'Extended',
  WindowsRE: 'WindowsRE',
  LinuxSwapOld: 'LinuxSwapOld',
  LinuxOld: 'LinuxOld',
  DragonFlyBSDSlice: 'DragonFlyBSDSlice',
  LinuxSwap: 'LinuxSwap',
  Linux: 'Linux',
  LinuxExtended: 'LinuxExtended',
  LinuxLVM: 'LinuxLVM',
  BSDSlice: 'BSDSlice',
  AppleUFS: 'AppleUFS',
  AppleHFS: 'AppleHFS',
  Solaris: 'Solaris',
  GPT: 'GPT',
  EFI: 'EFI',
  Unknown: 'Unknown',
  MBR: 'MBR',
  iFFS: 'iFFS',
  SonyBoot: 'SonyBoot',
  LenovoBoot: 'LenovoBoot',
  WindowsMSR: 'WindowsMSR',
  WindowsBasicData: 'WindowsBasicData',
  WindowsLDMMeta: 'WindowsLDMMeta',
  WindowsLDMData: 'WindowsLDMData',
  WindowsRecovery: 'WindowsRecovery',
  WindowsStorageSpaces: 'WindowsStorageSpaces',
  WindowsStorageReplica: 'WindowsStorageReplica',
  IBMGPFS: 'IBMGPFS',
  LinuxData: 'LinuxData',
  LinuxRAID: 'LinuxRAID',
  LinuxRootX86: 'LinuxRootX86',
  LinuxRootAMD64: 'LinuxRootAMD64',
  LinuxRootARM32: 'LinuxRootARM32',
  LinuxRootARM64: 'LinuxRootARM64',
  LinuxHome: 'LinuxHome',
  LinuxSrv: 'LinuxSrv',
  LinuxPlainDmCrypt: 'LinuxPlainDmCrypt',
  LinuxLUKS: 'LinuxLUKS',
  LinuxReserved: 'LinuxReserved',
  FreeBSDBoot: 'FreeBSDBoot',
  FreeBSDData: 'FreeBSDData',
  FreeBSDSwap: 'FreeBSDSwap',
  FreeBSDUFS: 'FreeBSDUFS',
  FreeBSDVinum: 'FreeBSDVinum',
  FreeBSDZFS: 'FreeBSDZFS',
  FreeBSDUnknown: 'FreeBSDUnknown',
  AppleHFSPlus: 'AppleHFSPlus',
  AppleAPFS: 'AppleAPFS',
  AppleRAID: 'AppleRAID',
  AppleRAIDOffline: 'AppleRAIDOffline',
  AppleBoot: 'AppleBoot',
  AppleLabel: 'AppleLabel',
  AppleTvRecovery: 'AppleTvRecovery',
  AppleCoreStorage: 'AppleCoreStorage',
  SoftRAIDStatus: 'SoftRAIDStatus',
  SoftRAIDScratch: 'SoftRAIDScratch',
  SoftRAIDVolume: 'SoftRAIDVolume',
  SoftRAIDCache: 'SoftRAIDCache',
  AppleUnknown: 'AppleUnknown',
  SolarisBoot: 'SolarisBoot',
  SolarisRoot: 'SolarisRoot',
  SolarisSwap: 'SolarisSwap',
  SolarisBackup: 'SolarisBackup',
  SolarisUsr: 'SolarisUsr',
  SolarisVar: 'SolarisVar',
  SolarisHome: 'SolarisHome',
  SolarisAltSector: 'SolarisAltSector',
  SolarisReserved: 'SolarisReserved',
  SolarisUnknown: 'SolarisUnknown',
  NetBSDSwap: 'NetBSDSwap',
  NetBSDFFS: 'NetBSDFFS',
  NetBSDLFS: 'NetBSDLFS',
  NetBSDRAID: 'NetBSDRAID',
  NetBSDConcatenated: 'NetBSDConcatenated',
  NetBSDEncrypted: 'NetBSDEncrypted',
  NetBSDUnknown: 'NetBSDUnknown',
  ChromeOSKernel: 'ChromeOSKernel',
  ChromeOSRootFS: 'ChromeOSRootFS',
  ChromeOSFuture: 'ChromeOSFuture',
  ContLnxUsr: 'ContLnxUsr',
  ContLnxRoot: 'ContLnxRoot',
  ContLnxReserved: 'ContLnxReserved',
  ContLnxRootRAID: 'ContLnxRootRAID',
  HaikuBFS: 'HaikuBFS',
  MidntBSDBoot: 'MidntBSDBoot',
  MidntBSDData: 'MidntBSDData',
  MidntBSDSwap: 'MidntBSDSwap',
  MidntBSDUFS: 'MidntBSDUFS',
  MidntBSDVium: 'MidntBSDVium',
  MidntBSDZFS: 'MidntBSDZFS',
  MidntBSDUnknown: 'MidntBSDUnknown',
  OpenBSDData: 'OpenBSDData',
  QNXPowerSafeFS: 'QNXPowerSafeFS',
  Plan9: 'Plan9',
  VMWareVMKCore: 'VMWareVMKCore',
  VMWareVMFS: 'VMWareVMFS',
  VMWareReserved: 'VMWareReserved',
  VMWareUnknown: 'VMWareUnknown',
  AndroidX86Bootloader: 'AndroidX86Bootloader',
  AndroidX86Bootloader2: 'AndroidX86Bootloader2',
  AndroidX86Boot: 'AndroidX86Boot',
  AndroidX86Recovery: 'AndroidX86Recovery',
  AndroidX86Misc: 'AndroidX86Misc',
  AndroidX86Metadata: 'AndroidX86Metadata',
  AndroidX86System: 'AndroidX86System',
  AndroidX86Cache: 'AndroidX86Cache',
  AndroidX86Data: 'AndroidX86Data',
  AndroidX86Persistent: 'AndroidX86Persistent',
  AndroidX86Vendor: 'AndroidX86Vendor',
  AndroidX86Config: 'AndroidX86Config',
  AndroidX86Factory: 'AndroidX86Factory',
  AndroidX86FactoryAlt: 'AndroidX86FactoryAlt',
  AndroidX86Fastboot: 'AndroidX86Fastboot',
  AndroidX86OEM: 'AndroidX86OEM',
  AndroidARMMeta: 'AndroidARMMeta',
  AndroidARMExt: 'AndroidARMExt',
  ONIEBoot: 'ONIEBoot',
  ONIEConfig: 'ONIEConfig',
  PowerPCPrep: 'PowerPCPrep',
  XDGShrBootConfig: 'XDGShrBootConfig',
  CephBlock: 'CephBlock',
  CephBlockDB: 'CephBlockDB',
  CephBlockDBDmc: 'CephBlockDBDmc',
  CephBlockDBDmcLUKS: 'CephBlockDBDmcLUKS',
  CephBlockDmc: 'CephBlockDmc',
  CephBlockDmcLUKS: 'CephBlockDmcLUKS',
  CephBlockWALog: 'CephBlockWALog',
  CephBlockWALogDmc: 'CephBlockWALogDmc',
  CephBlockWALogDmcLUKS: 'CephBlockWALogDmcLUKS',
  CephDisk: 'CephDisk',
  CephDiskDmc: 'CephDiskDmc',
  CephJournal: 'CephJournal',
  CephJournalDmc: 'CephJournalDmc',
  CephJournalDmcLUKS: 'CephJournalDmcLUKS',
  CephLockbox: 'CephLockbox',
  CephMultipathBlock1: 'CephMultipathBlock1',
  CephMultipathBlock2: 'CephMultipathBlock2',
  CephMultipathBlockDB: 'CephMultipathBlockDB',
  CephMultipathBLockWALog: 'CephMultipathBLockWALog',
  CephMultipathJournal: 'CephMultipathJournal',
  CephMultipathOSD: 'CephMultipathOSD',
  CephOSD: 'CephOSD',
  CephOSDDmc: 'CephOSDDmc',
  CephOSDDmcLUKS: 'CephOSDDmcLUKS',
} as const;
export type PartitionType = (typeof PartitionType)[keyof typeof PartitionType];

export const PartitioningType = {
  MBR: 'MBR',
  GPT: 'GPT',
} as const;
export type PartitioningType = (typeof PartitioningType)[keyof typeof PartitioningType];

export const PathStyle = {
  DOS: 'DOS',
  UNIX: 'UNIX',
  Unknown: 'Unknown',
} as const;
export type PathStyle = (typeof PathStyle)[keyof typeof PathStyle];

export const PlatformArchitecture = {
  None: 'None',
  x86: 'x86',
  ARM: 'ARM',
} as const;
export type PlatformArchitecture = (typeof PlatformArchitecture)[keyof typeof PlatformArchitecture];

export const PointingHIDType = {
  None: 'None',
  PS2Mouse: 'PS2Mouse',
  USBMouse: 'USBMouse',
  USBTablet: 'USBTablet',
  ComboMouse: 'ComboMouse',
  USBMultiTouch: 'USBMultiTouch',
  USBMultiTouchScreenPlusPad: 'USBMultiTouchScreenPlusPad',
} as const;
export type PointingHIDType = (typeof PointingHIDType)[keyof typeof PointingHIDType];

export const PortMode = {
  Disconnected: 'Disconnected',
  HostPipe: 'HostPipe',
  HostDevice: 'HostDevice',
  RawFile: 'RawFile',
  TCP: 'TCP',
} as const;
export type PortMode = (typeof PortMode)[keyof typeof PortMode];

export const ProcessCreateFlag = {
  None: 'None',
  WaitForProcessStartOnly: 'WaitForProcessStartOnly',
  IgnoreOrphanedProcesses: 'IgnoreOrphanedProcesses',
  Hidden: 'Hidden',
  Profile: 'Profile',
  WaitForStdOut: 'WaitForStdOut',
  WaitForStdErr: 'WaitForStdErr',
  ExpandArguments: 'ExpandArguments',
  UnquotedArguments: 'UnquotedArguments',
} as const;
export type ProcessCreateFlag = (typeof ProcessCreateFlag)[keyof typeof ProcessCreateFlag];

export const ProcessInputFlag = {
  None: 'None',
  EndOfFile: 'EndOfFile',
} as const;
export type ProcessInputFlag = (typeof ProcessInputFlag)[keyof typeof ProcessInputFlag];

export const ProcessInputStatus = {
  Undefined: 'Undefined',
  Broken: 'Broken',
  Available: 'Available',
  Written: 'Written',
  Overflow: 'Overflow',
} as const;
export type ProcessInputStatus = (typeof ProcessInputStatus)[keyof typeof ProcessInputStatus];

export const ProcessOutputFlag = {
  None: 'None',
  StdErr: 'StdErr',
} as const;
export type ProcessOutputFlag = (typeof ProcessOutputFlag)[keyof typeof ProcessOutputFlag];

export const ProcessPriority = {
  Invalid: 'Invalid',
  Default: 'Default',
} as const;
export type ProcessPriority = (typeof ProcessPriority)[keyof typeof ProcessPriority];

export const ProcessStatus = {
  Undefined: 'Undefined',
  Starting: 'Starting',
  Started: 'Started',
  Paused: 'Paused',
  Terminating: 'Terminating',
  TerminatedNormally: 'TerminatedNormally',
  TerminatedSignal: 'TerminatedSignal',
  TerminatedAbnormally: 'TerminatedAbnormally',
  TimedOutKilled: 'TimedOutKilled',
  TimedOutAbnormally: 'TimedOutAbnormally',
  Down: 'Down',
  Error: 'Error',
} as const;
export type ProcessStatus = (typeof ProcessStatus)[keyof typeof ProcessStatus];

export const ProcessWaitForFlag = {
  None: 'None',
  Start: 'Start',
  Terminate: 'Terminate',
  StdIn: 'StdIn',
  StdOut: 'StdOut',
  StdErr: 'StdErr',
} as const;
export type ProcessWaitForFlag = (typeof ProcessWaitForFlag)[keyof typeof ProcessWaitForFlag];

export const ProcessWaitResult = {
  None: 'None',
  Start: 'Start',
  Terminate: 'Terminate',
  Status: 'Status',
  Error: 'Error',
  Timeout: 'Timeout',
  StdIn: 'StdIn',
  StdOut: 'StdOut',
  StdErr: 'StdErr',
  WaitFlagNotSupported: 'WaitFlagNotSupported',
} as const;
export type ProcessWaitResult = (typeof ProcessWaitResult)[keyof typeof ProcessWaitResult];

export const ProcessorFeature = {
  HWVirtEx: 'HWVirtEx',
  PAE: 'PAE',
  LongMode: 'LongMode',
  NestedPaging: 'NestedPaging',
  UnrestrictedGuest: 'UnrestrictedGuest',
  NestedHWVirt: 'NestedHWVirt',
  VirtVmsaveVmload: 'VirtVmsaveVmload',
} as const;
export type ProcessorFeature = (typeof ProcessorFeature)[keyof typeof ProcessorFeature];

export const ProxyMode = {
  System: 'System',
  NoProxy: 'NoProxy',
  Manual: 'Manual',
} as const;
export type ProxyMode = (typeof ProxyMode)[keyof typeof ProxyMode];

export const Reason = {
  Unspecified: 'Unspecified',
  HostSuspend: 'HostSuspend',
  HostResume: 'HostResume',
  HostBatteryLow: 'HostBatteryLow',
  Snapshot: 'Snapshot',
} as const;
export type Reason = (typeof Reason)[keyof typeof Reason];

export const RecordingAudioCodec = {
  None: 'None',
  WavPCM: 'WavPCM',
  MP3: 'MP3',
  OggVorbis: 'OggVorbis',
  Opus: 'Opus',
  Other: 'Other',
} as const;
export type RecordingAudioCodec = (typeof RecordingAudioCodec)[keyof typeof RecordingAudioCodec];

export const RecordingCodecDeadline = {
  Default: 'Default',
  Realtime: 'Realtime',
  Good: 'Good',
  Best: 'Best',
} as const;
export type RecordingCodecDeadline = (typeof RecordingCodecDeadline)[keyof typeof RecordingCodecDeadline];

export const RecordingDestination = {
  None: 'None',
  File: 'File',
} as const;
export type RecordingDestination = (typeof RecordingDestination)[keyof typeof RecordingDestination];

export const RecordingFeature = {
  None: 'None',
  Video: 'Video',
  Audio: 'Audio',
} as const;
export type RecordingFeature = (typeof RecordingFeature)[keyof typeof RecordingFeature];

export const RecordingRateControlMode = {
  ABR: 'ABR',
  CBR: 'CBR',
  VBR: 'VBR',
} as const;
export type RecordingRateControlMode = (typeof RecordingRateControlMode)[keyof typeof RecordingRateControlMode];

export const RecordingState = {
  Unknown: 'Unknown',
  Initializing: 'Initializing',
  Started: 'Started',
  Paused: 'Paused',
  Resumed: 'Resumed',
  Finalizing: 'Finalizing',
  Stopped: 'Stopped',
  Canceled: 'Canceled',
  LimitReached: 'LimitReached',
  Error: 'Error',
} as const;
export type RecordingState = (typeof RecordingState)[keyof typeof RecordingState];

export const RecordingVideoCodec = {
  None: 'None',
  MJPEG: 'MJPEG',
  H262: 'H262',
  H264: 'H264',
  H265: 'H265',
  H266: 'H266',
  VP8: 'VP8',
  VP9: 'VP9',
  AV1: 'AV1',
  Other: 'Other',
} as const;
export type RecordingVideoCodec = (typeof RecordingVideoCodec)[keyof typeof RecordingVideoCodec];

export const RecordingVideoScalingMode = {
  None: 'None',
  NearestNeighbor: 'NearestNeighbor',
  Bilinear: 'Bilinear',
  Bicubic: 'Bicubic',
} as const;
export type RecordingVideoScalingMode = (typeof RecordingVideoScalingMode)[keyof typeof RecordingVideoScalingMode];

export const Scope = {
  Global: 'Global',
  Machine: 'Machine',
  Session: 'Session',
} as const;
export type Scope = (typeof Scope)[keyof typeof Scope];

export const ScreenLayoutMode = {
  Apply: 'Apply',
  Reset: 'Reset',
  Attach: 'Attach',
  Silent: 'Silent',
} as const;
export type ScreenLayoutMode = (typeof ScreenLayoutMode)[keyof typeof ScreenLayoutMode];

export const SessionState = {
  Null: 'Null',
  Unlocked: 'Unlocked',
  Locked: 'Locked',
  Spawning: 'Spawning',
  Unlocking: 'Unlocking',
} as const;
export type SessionState = (typeof SessionState)[keyof typeof SessionState];

export const SessionType = {
  Null: 'Null',
  WriteLock: 'WriteLock',
  Remote: 'Remote',
  Shared: 'Shared',
} as const;
export type SessionType = (typeof SessionType)[keyof typeof SessionType];

export const SettingsVersion = {
  Null: 'Null',
  v1_0: 'v1_0',
  v1_1: 'v1_1',
  v1_2: 'v1_2',
  v1_3pre: 'v1_3pre',
  v1_3: 'v1_3',
  v1_4: 'v1_4',
  v1_5: 'v1_5',
  v1_6: 'v1_6',
  v1_7: 'v1_7',
  v1_8: 'v1_8',
  v1_9: 'v1_9',
  v1_10: 'v1_10',
  v1_11: 'v1_11',
  v1_12: 'v1_12',
  v1_13: 'v1_13',
  v1_14: 'v1_14',
  v1_15: 'v1_15',
  v1_16: 'v1_16',
  v1_17: 'v1_17',
  v1_18: 'v1_18',
  v1_19: 'v1_19',
  v1_20: 'v1_20',
  v1_21: 'v1_21',
  Future: 'Future',
} as const;
export type SettingsVersion = (typeof SettingsVersion)[keyof typeof SettingsVersion];

export const SignatureType = {
  X509: 'X509',
  Sha256: 'Sha256',
} as const;
export type SignatureType = (typeof SignatureType)[keyof typeof SignatureType];

export const StorageBus = {
  Null: 'Null',
  IDE: 'IDE',
  SATA: 'SATA',
  SCSI: 'SCSI',
  Floppy: 'Floppy',
  SAS: 'SAS',
  USB: 'USB',
  PCIe: 'PCIe',
  VirtioSCSI: 'VirtioSCSI',
} as const;
export type StorageBus = (typeof StorageBus)[keyof typeof StorageBus];

export const StorageControllerType = {
  Null: 'Null',
  LsiLogic: 'LsiLogic',
  BusLogic: 'BusLogic',
  IntelAhci: 'IntelAhci',
  PIIX3: 'PIIX3',
  PIIX4: 'PIIX4',
  ICH6: 'ICH6',
  I82078: 'I82078',
  LsiLogicSas: 'LsiLogicSas',
  USB: 'USB',
  NVMe: 'NVMe',
  VirtioSCSI: 'VirtioSCSI',
} as const;
export type StorageControllerType = (typeof StorageControllerType)[keyof typeof StorageControllerType];

export const SymlinkPolicy = {
  None: 'None',
  Forbidden: 'Forbidden',
  AllowedInShareSubtree: 'AllowedInShareSubtree',
  AllowedToRelativeTargets: 'AllowedToRelativeTargets',
  AllowedToAnyTarget: 'AllowedToAnyTarget',
} as const;
export type SymlinkPolicy = (typeof SymlinkPolicy)[keyof typeof SymlinkPolicy];

export const SymlinkReadFlag = {
  None: 'None',
  NoSymlinks: 'NoSymlinks',
} as const;
export type SymlinkReadFlag = (typeof SymlinkReadFlag)[keyof typeof SymlinkReadFlag];

export const SymlinkType = {
  Unknown: 'Unknown',
  Directory: 'Directory',
  File: 'File',
} as const;
export type SymlinkType = (typeof SymlinkType)[keyof typeof SymlinkType];

export const TouchContactState = {
  None: 'None',
  InContact: 'InContact',
  InRange: 'InRange',
  ContactStateMask: 'ContactStateMask',
} as const;
export type TouchContactState = (typeof TouchContactState)[keyof typeof TouchContactState];

export const TpmType = {
  None: 'None',
  v1_2: 'v1_2',
  v2_0: 'v2_0',
  Host: 'Host',
  Swtpm: 'Swtpm',
} as const;
export type TpmType = (typeof TpmType)[keyof typeof TpmType];

export const TrackedObjectState = {
  None: 'None',
  Alive: 'Alive',
  Deleted: 'Deleted',
  Invalid: 'Invalid',
} as const;
export type TrackedObjectState = (typeof TrackedObjectState)[keyof typeof TrackedObjectState];

export const USBConnectionSpeed = {
  Null: 'Null',
  Low: 'Low',
  Full: 'Full',
  High: 'High',
  Super: 'Super',
  SuperPlus: 'SuperPlus',
} as const;
export type USBConnectionSpeed = (typeof USBConnectionSpeed)[keyof typeof USBConnectionSpeed];

export const USBControllerType = {
  Null: 'Null',
  OHCI: 'OHCI',
  EHCI: 'EHCI',
  XHCI: 'XHCI',
  Last: 'Last',
} as const;
export type USBControllerType = (typeof USBControllerType)[keyof typeof USBControllerType];

export const USBDeviceFilterAction = {
  Null: 'Null',
  Ignore: 'Ignore',
  Hold: 'Hold',
} as const;
export type USBDeviceFilterAction = (typeof USBDeviceFilterAction)[keyof typeof USBDeviceFilterAction];

export const USBDeviceState = {
  NotSupported: 'NotSupported',
  Unavailable: 'Unavailable',
  Busy: 'Busy',
  Available: 'Available',
  Held: 'Held',
  Captured: 'Captured',
} as const;
export type USBDeviceState = (typeof USBDeviceState)[keyof typeof USBDeviceState];

export const UartType = {
  U16450: 'U16450',
  U16550A: 'U16550A',
  U16750: 'U16750',
} as const;
export type UartType = (typeof UartType)[keyof typeof UartType];

export const UefiVariableAttributes = {
  None: 'None',
  NonVolatile: 'NonVolatile',
  BootServiceAccess: 'BootServiceAccess',
  RuntimeAccess: 'RuntimeAccess',
  HwErrorRecord: 'HwErrorRecord',
  AuthWriteAccess: 'AuthWriteAccess',
  AuthTimeBasedWriteAccess: 'AuthTimeBasedWriteAccess',
  AuthAppendWrite: 'AuthAppendWrite',
} as const;
export type UefiVariableAttributes = (typeof UefiVariableAttributes)[keyof typeof UefiVariableAttributes];

export const UpdateChannel = {
  Invalid: 'Invalid',
  Stable: 'Stable',
  All: 'All',
  WithBetas: 'WithBetas',
  WithTesting: 'WithTesting',
} as const;
export type UpdateChannel = (typeof UpdateChannel)[keyof typeof UpdateChannel];

export const UpdateSeverity = {
  Invalid: 'Invalid',
  Critical: 'Critical',
  Major: 'Major',
  Minor: 'Minor',
  Testing: 'Testing',
} as const;
export type UpdateSeverity = (typeof UpdateSeverity)[keyof typeof UpdateSeverity];

export const UpdateState = {
  Invalid: 'Invalid',
  Available: 'Available',
  NotAvailable: 'NotAvailable',
  Downloading: 'Downloading',
  Downloaded: 'Downloaded',
  Installing: 'Installing',
  Installed: 'Installed',
  UserInteraction: 'UserInteraction',
  Canceled: 'Canceled',
  Maintenance: 'Maintenance',
  Error: 'Error',
} as const;
export type UpdateState = (typeof UpdateState)[keyof typeof UpdateState];

export const VBoxEventType = {
  Invalid: 'Invalid',
  Any: 'Any',
  Vetoable: 'Vetoable',
  MachineEvent: 'MachineEvent',
  SnapshotEvent: 'SnapshotEvent',
  InputEvent: 'InputEvent',
  LastWildcard: 'LastWildcard',
  OnMachineStateChanged: 'OnMachineStateChanged',
  OnMachineDataChanged: 'OnMachineDataChanged',
  OnExtraDataChanged: 'OnExtraDataChanged',
  OnExtraDataCanChange: 'OnExtraDataCanChange',
  OnMediumRegistered: 'OnMediumRegistered',
  OnMachineRegistered: 'OnMachineRegistered',
  OnSessionStateChanged: 'OnSessionStateChanged',
  OnSnapshotTaken: 'OnSnapshotTaken',
  OnSnapshotDeleted: 'OnSnapshotDeleted',
  OnSnapshotChanged: 'OnSnapshotChanged',
  OnGuestPropertyChanged: 'OnGuestPropertyChanged',
  OnMousePointerShapeChanged: 'OnMousePointerShapeChanged',
  OnMouseCapabilityChanged: 'OnMouseCapabilityChanged',
  OnKeyboardLedsChanged: 'OnKeyboardLedsChanged',
  OnStateChanged: 'OnStateChanged',
  OnAdditionsStateChanged: 'OnAdditionsStateChanged',
  OnNetworkAdapterChanged: 'OnNetworkAdapterChanged',
  OnSerialPortChanged: 'OnSerialPortChanged',
  OnParallelPortChanged: 'OnParallelPortChanged',
  OnStorageControllerChanged: 'OnStorageControllerChanged',
  OnMediumChanged: 'OnMediumChanged',
  OnVRDEServerChanged: 'OnVRDEServerChanged',
  OnUSBControllerChanged: 'OnUSBControllerChanged',
  OnUSBDeviceStateChanged: 'OnUSBDeviceStateChanged',
  OnSharedFolderChanged: 'OnSharedFolderChanged',
  OnRuntimeError: 'OnRuntimeError',
  OnCanShowWindow: 'OnCanShowWindow',
  OnShowWindow: 'OnShowWindow',
  OnCPUChanged: 'OnCPUChanged',
  OnVRDEServerInfoChanged: 'OnVRDEServerInfoChanged',
  OnEventSourceChanged: 'OnEventSourceChanged',
  OnCPUExecutionCapChanged: 'OnCPUExecutionCapChanged',
  OnGuestKeyboard: 'OnGuestKeyboard',
  OnGuestMouse: 'OnGuestMouse',
  OnNATRedirect: 'OnNATRedirect',
  OnHostPCIDevicePlug: 'OnHostPCIDevicePlug',
  OnVBoxSVCAvailabilityChanged: 'OnVBoxSVCAvailabilityChanged',
  OnBandwidthGroupChanged: 'OnBandwidthGroupChanged',
  OnGuestMonitorChanged: 'OnGuestMonitorChanged',
  OnStorageDeviceChanged: 'OnStorageDeviceChanged',
  OnClipboardModeChanged: 'OnClipboardModeChanged',
  OnDnDModeChanged: 'OnDnDModeChanged',
  OnNATNetworkChanged: 'OnNATNetworkChanged',
  OnNATNetworkStartStop: 'OnNATNetworkStartStop',
  OnNATNetworkAlter: 'OnNATNetworkAlter',
  OnNATNetworkCreationDeletion: 'OnNATNetworkCreationDeletion',
  OnNATNetworkSetting: 'OnNATNetworkSetting',
  OnNATNetworkPortForward: 'OnNATNetworkPortForward',
  OnGuestSessionStateChanged: 'OnGuestSessionStateChanged',
  OnGuestSessionRegistered: 'OnGuestSessionRegistered',
  OnGuestProcessRegistered: 'OnGuestProcessRegistered',
  OnGuestProcessStateChanged: 'OnGuestProcessStateChanged',
  OnGuestProcessInputNotify: 'OnGuestProcessInputNotify',
  OnGuestProcessOutput: 'OnGuestProcessOutput',
  OnGuestFileRegistered: 'OnGuestFileRegistered',
  OnGuestFileStateChanged: 'OnGuestFileStateChanged',
  OnGuestFileOffsetChanged: 'OnGuestFileOffsetChanged',
  OnGuestFileRead: 'OnGuestFileRead',
  OnGuestFileWrite: 'OnGuestFileWrite',
  OnRecordingStateChanged: 'OnRecordingStateChanged',
  OnGuestUserStateChanged: 'OnGuestUserStateChanged',
  OnGuestMultiTouch: 'OnGuestMultiTouch',
  OnHostNameResolutionConfigurationChange: 'OnHostNameResolutionConfigurationChange',
  OnSnapshotRestored: 'OnSnapshotRestored',
  OnMediumConfigChanged: 'OnMediumConfigChanged',
  OnAudioAdapterChanged: 'OnAudioAdapterChanged',
  OnProgressPercentageChanged: 'OnProgressPercentageChanged',
  OnProgressTaskCompleted: 'OnProgressTaskCompleted',
  OnCursorPositionChanged: 'OnCursorPositionChanged',
  OnGuestAdditionsStatusChanged: 'OnGuestAdditionsStatusChanged',
  OnGuestMonitorInfoChanged: 'OnGuestMonitorInfoChanged',
  OnGuestFileSizeChanged: 'OnGuestFileSizeChanged',
  OnClipboardFileTransferModeChanged: 'OnClipboardFileTransferModeChanged',
  OnCloudProviderListChanged: 'OnCloudProviderListChanged',
  OnCloudProviderRegistered: 'OnCloudProviderRegistered',
  OnCloudProviderUninstall: 'OnCloudProviderUninstall',
  OnCloudProfileRegistered: 'OnCloudProfileRegistered',
  OnCloudProfileChanged: 'OnCloudProfileChanged',
  OnProgressCreated: 'OnProgressCreated',
  OnLanguageChanged: 'OnLanguageChanged',
  OnUpdateAgentAvailable: 'OnUpdateAgentAvailable',
  OnUpdateAgentError: 'OnUpdateAgentError',
  OnUpdateAgentSettingsChanged: 'OnUpdateAgentSettingsChanged',
  OnUpdateAgentStateChanged: 'OnUpdateAgentStateChanged',
  OnHostAudioDeviceChanged: 'OnHostAudioDeviceChanged',
  OnGuestDebugControlChanged: 'OnGuestDebugControlChanged',
  OnMachineGroupsChanged: 'OnMachineGroupsChanged',
  OnGuestDirectoryRegistered: 'OnGuestDirectoryRegistered',
  OnGuestDirectoryStateChanged: 'OnGuestDirectoryStateChanged',
  OnGuestDirectoryRead: 'OnGuestDirectoryRead',
  OnClipboardError: 'OnClipboardError',
  OnExtPackInstalled: 'OnExtPackInstalled',
  OnExtPackUninstalled: 'OnExtPackUninstalled',
  OnRecordingScreenStateChanged: 'OnRecordingScreenStateChanged',
  End: 'End',
} as const;
export type VBoxEventType = (typeof VBoxEventType)[keyof typeof VBoxEventType];

export const VFSType = {
  File: 'File',
  Cloud: 'Cloud',
  S3: 'S3',
  WebDav: 'WebDav',
} as const;
export type VFSType = (typeof VFSType)[keyof typeof VFSType];

export const VMExecutionEngine = {
  NotSet: 'NotSet',
  Default: 'Default',
  HwVirt: 'HwVirt',
  NativeApi: 'NativeApi',
  Interpreter: 'Interpreter',
  Recompiler: 'Recompiler',
} as const;
export type VMExecutionEngine = (typeof VMExecutionEngine)[keyof typeof VMExecutionEngine];

export const VMProcPriority = {
  Invalid: 'Invalid',
  Default: 'Default',
  Flat: 'Flat',
  Low: 'Low',
  Normal: 'Normal',
  High: 'High',
} as const;
export type VMProcPriority = (typeof VMProcPriority)[keyof typeof VMProcPriority];

export const VirtualSystemDescriptionType = {
  Ignore: 'Ignore',
  OS: 'OS',
  Name: 'Name',
  Product: 'Product',
  Vendor: 'Vendor',
  Version: 'Version',
  ProductUrl: 'ProductUrl',
  VendorUrl: 'VendorUrl',
  Description: 'Description',
  License: 'License',
  Miscellaneous: 'Miscellaneous',
  CPU: 'CPU',
  Memory: 'Memory',
  HardDiskControllerIDE: 'HardDiskControllerIDE',
  HardDiskControllerSATA: 'HardDiskControllerSATA',
  HardDiskControllerSCSI: 'HardDiskControllerSCSI',
  HardDiskControllerSAS: 'HardDiskControllerSAS',
  HardDiskImage: 'HardDiskImage',
  Floppy: 'Floppy',
  CDROM: 'CDROM',
  NetworkAdapter: 'NetworkAdapter',
  USBController: 'USBController',
  SoundCard: 'SoundCard',
  SettingsFile: 'SettingsFile',
  BaseFolder: 'BaseFolder',
  PrimaryGroup: 'PrimaryGroup',
  CloudInstanceShape: 'CloudInstanceShape',
  CloudDomain: 'CloudDomain',
  CloudBootDiskSize: 'CloudBootDiskSize',
  CloudBucket: 'CloudBucket',
  CloudOCIVCN: 'CloudOCIVCN',
  CloudPublicIP: 'CloudPublicIP',
  CloudProfileName: 'CloudProfileName',
  CloudOCISubnet: 'CloudOCISubnet',
  CloudKeepObject: 'CloudKeepObject',
  CloudLaunchInstance: 'CloudLaunchInstance',
  CloudInstanceId: 'CloudInstanceId',
  CloudImageId: 'CloudImageId',
  CloudInstanceState: 'CloudInstanceState',
  CloudImageState: 'CloudImageState',
  CloudInstanceDisplayName: 'CloudInstanceDisplayName',
  CloudImageDisplayName: 'CloudImageDisplayName',
  CloudOCILaunchMode: 'CloudOCILaunchMode',
  CloudPrivateIP: 'CloudPrivateIP',
  CloudBootVolumeId: 'CloudBootVolumeId',
  CloudOCIVCNCompartment: 'CloudOCIVCNCompartment',
  CloudOCISubnetCompartment: 'CloudOCISubnetCompartment',
  CloudPublicSSHKey: 'CloudPublicSSHKey',
  BootingFirmware: 'BootingFirmware',
  CloudInitScriptPath: 'CloudInitScriptPath',
  CloudCompartmentId: 'CloudCompartmentId',
  CloudShapeCpus: 'CloudShapeCpus',
  CloudShapeMemory: 'CloudShapeMemory',
  CloudInstanceMetadata: 'CloudInstanceMetadata',
  CloudInstanceFreeFormTags: 'CloudInstanceFreeFormTags',
  CloudImageFreeFormTags: 'CloudImageFreeFormTags',
  HardDiskControllerVirtioSCSI: 'HardDiskControllerVirtioSCSI',
  HardDiskControllerNVMe: 'HardDiskControllerNVMe',
  NVRAM: 'NVRAM',
} as const;
export type VirtualSystemDescriptionType = (typeof VirtualSystemDescriptionType)[keyof typeof VirtualSystemDescriptionType];

export const VirtualSystemDescriptionValueType = {
  Reference: 'Reference',
  Original: 'Original',
  Auto: 'Auto',
  ExtraConfig: 'ExtraConfig',
} as const;
export type VirtualSystemDescriptionValueType = (typeof VirtualSystemDescriptionValueType)[keyof typeof VirtualSystemDescriptionValueType];
