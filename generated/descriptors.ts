// Generated from wsdl/ by `npm run generate`; do not edit.
import type { PackedApi } from '../src/bindings/packed.js';

export const packedApi: PackedApi = {
  apiVersion: '7_2',
  interfaces: {
    IAdditionsStateChangedEvent: `: IEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IAppliance: `addPasswords identifiers:string[] passwords:string[]
createVFSExplorer URI:string > returnval:@IVFSExplorer
createVirtualSystemDescriptions requested:unsignedInt > returnval:unsignedInt
getCertificate > returnval:@ICertificate?
getDisks > returnval:string[]
getMachines > returnval:string[]
getMediumIdsForPasswordId passwordId:string > returnval:string[]
getPasswordIds > returnval:string[]
getPath > returnval:string
getVirtualSystemDescriptions > returnval:@IVirtualSystemDescription[]
getWarnings > returnval:string[]
importMachines options:#ImportOptions[] > returnval:@IProgress
interpret
read file:string > returnval:@IProgress
write format:string options:#ExportOptions[] path:string > returnval:@IProgress`,
    IAudioAdapter: `getAudioCodec > returnval:#AudioCodecType
getAudioController > returnval:#AudioControllerType
getAudioDriver > returnval:#AudioDriverType
getEnabled > returnval:boolean
getEnabledIn > returnval:boolean
getEnabledOut > returnval:boolean
getPropertiesList > returnval:string[]
getProperty key:string > returnval:string
setAudioCodec audioCodec:#AudioCodecType
setAudioController audioController:#AudioControllerType
setAudioDriver audioDriver:#AudioDriverType
setEnabled enabled:boolean
setEnabledIn enabledIn:boolean
setEnabledOut enabledOut:boolean
setProperty key:string value:string`,
    IAudioAdapterChangedEvent: `: IEvent
getAudioAdapter > returnval:@IAudioAdapter?`,
    IAudioSettings: `getAdapter > returnval:@IAudioAdapter
getHostAudioDevice usage:#AudioDirection > returnval:@IHostAudioDevice?
setHostAudioDevice device:@IHostAudioDevice? usage:#AudioDirection`,
    IBandwidthControl: `createBandwidthGroup name:string type:#BandwidthGroupType maxBytesPerSec:long
deleteBandwidthGroup name:string
getAllBandwidthGroups > returnval:@IBandwidthGroup[]
getBandwidthGroup name:string > returnval:@IBandwidthGroup
getNumGroups > returnval:unsignedInt`,
    IBandwidthGroup: `getMaxBytesPerSec > returnval:long
getName > returnval:string
getReference > returnval:unsignedInt
getType > returnval:#BandwidthGroupType
setMaxBytesPerSec maxBytesPerSec:long`,
    IBandwidthGroupChangedEvent: `: IEvent
getBandwidthGroup > returnval:@IBandwidthGroup?`,
    IBooleanFormValue: `: IFormValue
getSelected > returnval:boolean
setSelected selected:boolean > returnval:@IProgress?`,
    ICPUChangedEvent: `: IEvent
getAdd > returnval:boolean
getCPU > returnval:unsignedInt`,
    ICPUExecutionCapChangedEvent: `: IEvent
getExecutionCap > returnval:unsignedInt`,
    ICPUProfile: `getArchitecture > returnval:#CPUArchitecture
getFullName > returnval:string
getName > returnval:string`,
    ICanShowWindowEvent: `: IVetoEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    ICertificate: `getCertificateAuthority > returnval:boolean
getExpired > returnval:boolean
getExtendedKeyUsage > returnval:string[]
getFriendlyName > returnval:string
getIssuerName > returnval:string[]
getIssuerUniqueIdentifier > returnval:string
getKeyUsage > returnval:unsignedInt
getPublicKeyAlgorithm > returnval:string
getPublicKeyAlgorithmOID > returnval:string
getRawCertData > returnval:octets
getSelfSigned > returnval:boolean
getSerialNumber > returnval:string
getSignatureAlgorithmName > returnval:string
getSignatureAlgorithmOID > returnval:string
getSubjectName > returnval:string[]
getSubjectPublicKey > returnval:octets
getSubjectUniqueIdentifier > returnval:string
getTrusted > returnval:boolean
getValidityPeriodNotAfter > returnval:string
getValidityPeriodNotBefore > returnval:string
getVersionNumber > returnval:#CertificateVersion
isCurrentlyExpired > returnval:boolean
queryInfo what:int > returnval:string`,
    IChoiceFormValue: `: IFormValue
getSelectedIndex > returnval:int
getValues > returnval:string[]
setSelectedIndex index:int > returnval:@IProgress?`,
    IClipboardErrorEvent: `: IClipboardEvent
getMsg > returnval:string
getRcError > returnval:int`,
    IClipboardEvent: `: IEvent
getId > returnval:string`,
    IClipboardFileTransferModeChangedEvent: `: IEvent
getEnabled > returnval:boolean`,
    IClipboardModeChangedEvent: `: IEvent
getClipboardMode > returnval:#ClipboardMode`,
    ICloudClient: `addCloudMachine instanceId:string > machine:@ICloudMachine? returnval:@IProgress?
cloneInstance uid:string newName:string > clone:@ICloudMachine? returnval:@IProgress?
createCloudMachine description:@IVirtualSystemDescription > machine:@ICloudMachine? returnval:@IProgress?
createImage parameters:string[] > returnval:@IProgress?
deleteImage uid:string > returnval:@IProgress?
exportImage image:@IMedium parameters:string[] > returnval:@IProgress?
exportVM description:@IVirtualSystemDescription progress:@IProgress
getCloudMachine id:string > returnval:@ICloudMachine?
getCloudMachineList > returnval:@ICloudMachine[]
getCloudMachineStubList > returnval:@ICloudMachine[]
getExportDescriptionForm description:@IVirtualSystemDescription > form:@IVirtualSystemDescriptionForm? returnval:@IProgress?
getImageInfo uid:string > infoArray:@IStringArray? returnval:@IProgress?
getImportDescriptionForm description:@IVirtualSystemDescription > form:@IVirtualSystemDescriptionForm? returnval:@IProgress?
getInstanceInfo uid:string description:@IVirtualSystemDescription > returnval:@IProgress?
getLaunchDescriptionForm description:@IVirtualSystemDescription > form:@IVirtualSystemDescriptionForm? returnval:@IProgress?
getMetricTypeByName metricName:string > returnval:#MetricType
getSubnetSelectionForm description:@IVirtualSystemDescription > form:@IVirtualSystemDescriptionForm? returnval:@IProgress?
getVnicInfo uid:string > infoArray:@IStringArray? returnval:@IProgress?
importImage uid:string parameters:string[] > returnval:@IProgress?
importInstance description:@IVirtualSystemDescription progress:@IProgress
launchVM description:@IVirtualSystemDescription > returnval:@IProgress?
listBootVolumes > returnNames:@IStringArray? returnIds:@IStringArray? returnval:@IProgress?
listImages imageState:#CloudImageState[] > returnNames:@IStringArray? returnIds:@IStringArray? returnval:@IProgress?
listInstances machineState:#CloudMachineState[] > returnNames:@IStringArray? returnIds:@IStringArray? returnval:@IProgress?
listSourceBootVolumes > returnNames:@IStringArray? returnIds:@IStringArray? returnval:@IProgress?
listSourceInstances > returnNames:@IStringArray? returnIds:@IStringArray? returnval:@IProgress?
listVnicAttachments parameters:string[] > returnVnicAttachmentIds:@IStringArray? returnVnicIds:@IStringArray? returnval:@IProgress?
pauseInstance uid:string > returnval:@IProgress?
readCloudMachineList > returnval:@IProgress?
readCloudMachineStubList > returnval:@IProgress?
resetInstance uid:string > returnval:@IProgress?
setupCloudNetworkEnvironment tunnelNetworkName:string tunnelNetworkRange:string gatewayOsName:string gatewayOsVersion:string gatewayShape:string > networkEnvironmentInfo:@ICloudNetworkEnvironmentInfo? returnval:@IProgress?
startCloudNetworkGateway network:@ICloudNetwork sshPublicKey:string > gatewayInfo:@ICloudNetworkGatewayInfo? returnval:@IProgress?
startInstance uid:string > returnval:@IProgress?
terminateInstance uid:string > returnval:@IProgress?`,
    ICloudMachine: `createConsoleConnection sshPublicKey:string > returnval:@IProgress?
deleteConsoleConnection > returnval:@IProgress?
enumerateMetricData metricType:#MetricType pointsNumber:unsignedInt > values:@IStringArray? timestamps:@IStringArray? unit:@IStringArray? returnval:@IProgress?
getAccessError > returnval:@IVirtualBoxErrorInfo?
getAccessible > returnval:boolean
getCloudId > returnval:string
getConsoleConnectionFingerprint > returnval:string
getConsoleHistory > stream:@IDataStream? returnval:@IProgress?
getDetailsForm > returnval:@IForm?
getId > returnval:string
getName > returnval:string
getOSTypeId > returnval:string
getSerialConsoleCommand > returnval:string
getSerialConsoleCommandWindows > returnval:string
getSettingsForm > form:@IForm? returnval:@IProgress?
getState > returnval:#CloudMachineState
getVNCConsoleCommand > returnval:string
getVNCConsoleCommandWindows > returnval:string
listMetricNames > metricNames:@IStringArray? returnval:@IProgress?
powerDown > returnval:@IProgress?
powerUp > returnval:@IProgress?
reboot > returnval:@IProgress?
refresh > returnval:@IProgress?
remove > returnval:@IProgress?
reset > returnval:@IProgress?
shutdown > returnval:@IProgress?
terminate > returnval:@IProgress?
unregister > returnval:@IProgress?`,
    ICloudNetwork: `getEnabled > returnval:boolean
getNetworkId > returnval:string
getNetworkName > returnval:string
getProfile > returnval:string
getProvider > returnval:string
setEnabled enabled:boolean
setNetworkId networkId:string
setNetworkName networkName:string
setProfile profile:string
setProvider provider:string`,
    ICloudNetworkEnvironmentInfo: 'getTunnelNetworkId > returnval:string',
    ICloudNetworkGatewayInfo: `getInstanceId > returnval:string
getMacAddress > returnval:string
getPublicIP > returnval:string
getSecondaryPublicIP > returnval:string`,
    ICloudProfile: `createCloudClient > returnval:@ICloudClient?
getName > returnval:string
getProperties names:string > returnNames:string[] returnval:string[]
getProperty name:string > returnval:string
getProviderId > returnval:string
remove
setName name:string
setProperties names:string[] values:string[]
setProperty name:string value:string`,
    ICloudProfileChangedEvent: `: IEvent
getName > returnval:string
getProviderId > returnval:string`,
    ICloudProfileRegisteredEvent: `: IEvent
getName > returnval:string
getProviderId > returnval:string
getRegistered > returnval:boolean`,
    ICloudProvider: `createProfile profileName:string names:string[] values:string[]
getId > returnval:string
getName > returnval:string
getProfileByName profileName:string > returnval:@ICloudProfile?
getProfileNames > returnval:string[]
getProfiles > returnval:@ICloudProfile[]
getPropertyDescription name:string > returnval:string
getShortName > returnval:string
getSupportedPropertyNames > returnval:string[]
importProfiles
prepareUninstall
restoreProfiles
saveProfiles`,
    ICloudProviderListChangedEvent: `: IEvent
getRegistered > returnval:boolean`,
    ICloudProviderManager: `getProviderById providerId:string > returnval:@ICloudProvider?
getProviderByName providerName:string > returnval:@ICloudProvider?
getProviderByShortName providerName:string > returnval:@ICloudProvider?
getProviders > returnval:@ICloudProvider[]`,
    ICloudProviderRegisteredEvent: `: IEvent
getId > returnval:string
getRegistered > returnval:boolean`,
    ICloudProviderUninstallEvent: `: IEvent
getId > returnval:string`,
    IConsole: `addEncryptionPassword id:string password:string clearOnSuspend:boolean
addEncryptionPasswords ids:string[] passwords:string[] clearOnSuspend:boolean
attachUSBDevice id:string captureFilename:string
clearAllEncryptionPasswords
createSharedFolder name:string hostPath:string writable:boolean automount:boolean autoMountPoint:string
detachUSBDevice id:string > returnval:@IUSBDevice
findUSBDeviceByAddress name:string > returnval:@IUSBDevice
findUSBDeviceById id:string > returnval:@IUSBDevice
getAttachedPCIDevices > returnval:%IPCIDeviceAttachment[]
getDebugger > returnval:@IMachineDebugger
getDeviceActivity type:#DeviceType[] > returnval:#DeviceActivity[]
getDisplay > returnval:@IDisplay
getEmulatedUSB > returnval:@IEmulatedUSB
getEventSource > returnval:@IEventSource
getGuest > returnval:@IGuest
getGuestEnteredACPIMode > returnval:boolean
getKeyboard > returnval:@IKeyboard
getMachine > returnval:@IMachine
getMouse > returnval:@IMouse
getPowerButtonHandled > returnval:boolean
getRemoteUSBDevices > returnval:@IHostUSBDevice[]
getSharedFolders > returnval:@ISharedFolder[]
getState > returnval:#MachineState
getUSBDevices > returnval:@IUSBDevice[]
getUseHostClipboard > returnval:boolean
getVRDEServerInfo > returnval:%IVRDEServerInfo
pause
powerButton
powerDown > returnval:@IProgress
powerUp > returnval:@IProgress
powerUpPaused > returnval:@IProgress
removeEncryptionPassword id:string
removeSharedFolder name:string
reset
resume
setUseHostClipboard useHostClipboard:boolean
sleepButton
teleport hostname:string tcpport:unsignedInt password:string maxDowntime:unsignedInt > returnval:@IProgress`,
    ICursorPositionChangedEvent: `: IEvent
getHasData > returnval:boolean
getX > returnval:unsignedInt
getY > returnval:unsignedInt`,
    IDHCPConfig: `getAllOptions > options:#DHCPOption[] encodings:#DHCPOptionEncoding[] returnval:string[]
getDefaultLeaseTime > returnval:unsignedInt
getForcedOptions > returnval:#DHCPOption[]
getMaxLeaseTime > returnval:unsignedInt
getMinLeaseTime > returnval:unsignedInt
getOption option:#DHCPOption > encoding:#DHCPOptionEncoding returnval:string
getScope > returnval:#DHCPConfigScope
getSuppressedOptions > returnval:#DHCPOption[]
remove
removeAllOptions
removeOption option:#DHCPOption
setDefaultLeaseTime defaultLeaseTime:unsignedInt
setForcedOptions forcedOptions:#DHCPOption[]
setMaxLeaseTime maxLeaseTime:unsignedInt
setMinLeaseTime minLeaseTime:unsignedInt
setOption option:#DHCPOption encoding:#DHCPOptionEncoding value:string
setSuppressedOptions suppressedOptions:#DHCPOption[]`,
    IDHCPGlobalConfig: ': IDHCPConfig',
    IDHCPGroupCondition: `getInclusive > returnval:boolean
getType > returnval:#DHCPGroupConditionType
getValue > returnval:string
remove
setInclusive inclusive:boolean
setType type:#DHCPGroupConditionType
setValue value:string`,
    IDHCPGroupConfig: `: IDHCPConfig
addCondition inclusive:boolean type:#DHCPGroupConditionType value:string > returnval:@IDHCPGroupCondition
getConditions > returnval:@IDHCPGroupCondition[]
getName > returnval:string
removeAllConditions
setName name:string`,
    IDHCPIndividualConfig: `: IDHCPConfig
getFixedAddress > returnval:string
getMACAddress > returnval:string
getMachineId > returnval:string
getSlot > returnval:unsignedInt
setFixedAddress fixedAddress:string`,
    IDHCPServer: `findLeaseByMAC mac:string type:int > address:string state:string issued:long expire:long
getConfig scope:#DHCPConfigScope name:string slot:unsignedInt mayAdd:boolean > returnval:@IDHCPConfig
getEnabled > returnval:boolean
getEventSource > returnval:@IEventSource
getGlobalConfig > returnval:@IDHCPGlobalConfig
getGroupConfigs > returnval:@IDHCPGroupConfig[]
getIPAddress > returnval:string
getIndividualConfigs > returnval:@IDHCPIndividualConfig[]
getLowerIP > returnval:string
getNetworkMask > returnval:string
getNetworkName > returnval:string
getUpperIP > returnval:string
restart
setConfiguration IPAddress:string networkMask:string FromIPAddress:string ToIPAddress:string
setEnabled enabled:boolean
start trunkName:string trunkType:string
stop`,
    IDataStream: `getReadSize > returnval:unsignedInt
read size:unsignedInt timeoutMS:unsignedInt > returnval:octets`,
    IDirectory: `close
getDirectoryName > returnval:string
getEventSource > returnval:@IEventSource
getFilter > returnval:string
getId > returnval:unsignedInt
getStatus > returnval:#DirectoryStatus
list maxEntries:unsignedInt > returnval:@IFsObjInfo[]
read > returnval:@IFsObjInfo
rewind`,
    IDisplay: `attachFramebuffer screenId:unsignedInt framebuffer:@IFramebuffer > returnval:string
createGuestScreenInfo display:unsignedInt status:#GuestMonitorStatus primary:boolean changeOrigin:boolean originX:int originY:int width:unsignedInt height:unsignedInt bitsPerPixel:unsignedInt > returnval:@IGuestScreenInfo
detachFramebuffer screenId:unsignedInt id:string
detachScreens screenIds:int[]
getGuestScreenLayout > returnval:@IGuestScreenInfo[]
getScreenResolution screenId:unsignedInt > width:unsignedInt height:unsignedInt bitsPerPixel:unsignedInt xOrigin:int yOrigin:int guestMonitorStatus:#GuestMonitorStatus
getVideoModeHint display:unsignedInt > enabled:boolean changeOrigin:boolean originX:int originY:int width:unsignedInt height:unsignedInt bitsPerPixel:unsignedInt
invalidateAndUpdate
invalidateAndUpdateScreen screenId:unsignedInt
notifyHiDPIOutputPolicyChange fUnscaledHiDPI:boolean
notifyScaleFactorChange screenId:unsignedInt u32ScaleFactorWMultiplied:unsignedInt u32ScaleFactorHMultiplied:unsignedInt
queryFramebuffer screenId:unsignedInt > returnval:@IFramebuffer?
setScreenLayout screenLayoutMode:#ScreenLayoutMode guestScreenInfo:@IGuestScreenInfo[]
setSeamlessMode enabled:boolean
setVideoModeHint display:unsignedInt enabled:boolean changeOrigin:boolean originX:int originY:int width:unsignedInt height:unsignedInt bitsPerPixel:unsignedInt notify:boolean
takeScreenShotToArray screenId:unsignedInt width:unsignedInt height:unsignedInt bitmapFormat:#BitmapFormat > returnval:octets
viewportChanged screenId:unsignedInt x:unsignedInt y:unsignedInt width:unsignedInt height:unsignedInt`,
    IDnDBase: `addFormats formats:string[]
getFormats > returnval:string[]
isFormatSupported format:string > returnval:boolean
removeFormats formats:string[]`,
    IDnDModeChangedEvent: `: IEvent
getDndMode > returnval:#DnDMode`,
    IDnDSource: `: IDnDBase
dragIsPending screenId:unsignedInt > formats:string[] allowedActions:#DnDAction[] returnval:#DnDAction
drop format:string action:#DnDAction > returnval:@IProgress
receiveData > returnval:octets`,
    IDnDTarget: `: IDnDBase
cancel > returnval:boolean
drop screenId:unsignedInt x:unsignedInt y:unsignedInt defaultAction:#DnDAction allowedActions:#DnDAction[] formats:string[] > format:string returnval:#DnDAction
enter screenId:unsignedInt y:unsignedInt x:unsignedInt defaultAction:#DnDAction allowedActions:#DnDAction[] formats:string[] > returnval:#DnDAction
leave screenId:unsignedInt
move screenId:unsignedInt x:unsignedInt y:unsignedInt defaultAction:#DnDAction allowedActions:#DnDAction[] formats:string[] > returnval:#DnDAction
sendData screenId:unsignedInt format:string data:octets > returnval:@IProgress`,
    IEmulatedUSB: `getWebcams > returnval:string[]
webcamAttach path:string settings:string
webcamDetach path:string`,
    IEvent: `getSource > returnval:@IEventSource?
getType > returnval:#VBoxEventType
getWaitable > returnval:boolean
setProcessed
waitProcessed timeout:int > returnval:boolean`,
    IEventListener: 'handleEvent event:@IEvent',
    IEventSource: `createAggregator subordinates:@IEventSource[] > returnval:@IEventSource
createListener > returnval:@IEventListener
eventProcessed listener:@IEventListener event:@IEvent
fireEvent event:@IEvent timeout:int > returnval:boolean
getEvent listener:@IEventListener timeout:int > returnval:@IEvent?
registerListener listener:@IEventListener interesting:#VBoxEventType[] active:boolean
unregisterListener listener:@IEventListener`,
    IEventSourceChangedEvent: `: IEvent
getAdd > returnval:boolean
getListener > returnval:@IEventListener?`,
    IExtPackInstalledEvent: `: IEvent
getName > returnval:string`,
    IExtPackUninstalledEvent: `: IEvent
getName > returnval:string`,
    IExtraDataCanChangeEvent: `: IVetoEvent
getKey > returnval:string
getMachineId > returnval:string
getValue > returnval:string`,
    IExtraDataChangedEvent: `: IEvent
getKey > returnval:string
getMachineId > returnval:string
getValue > returnval:string`,
    IFile: `close
getAccessMode > returnval:#FileAccessMode
getCreationMode > returnval:unsignedInt
getEventSource > returnval:@IEventSource
getFilename > returnval:string
getId > returnval:unsignedInt
getInitialSize > returnval:long
getOffset > returnval:long
getOpenAction > returnval:#FileOpenAction
getStatus > returnval:#FileStatus
queryInfo > returnval:@IFsObjInfo
querySize > returnval:long
read toRead:unsignedInt timeoutMS:unsignedInt > returnval:octets
readAt offset:long toRead:unsignedInt timeoutMS:unsignedInt > returnval:octets
seek offset:long whence:#FileSeekOrigin > returnval:long
setACL acl:string mode:unsignedInt
setSize size:long
write data:octets timeoutMS:unsignedInt > returnval:unsignedInt
writeAt offset:long data:octets timeoutMS:unsignedInt > returnval:unsignedInt`,
    IFirmwareSettings: `getACPIEnabled > returnval:boolean
getAPICMode > returnval:#APICMode
getAutoSerialNumGen > returnval:boolean
getBootMenuMode > returnval:#FirmwareBootMenuMode
getFirmwareType > returnval:#FirmwareType
getIOAPICEnabled > returnval:boolean
getLogoDisplayTime > returnval:unsignedInt
getLogoFadeIn > returnval:boolean
getLogoFadeOut > returnval:boolean
getLogoImagePath > returnval:string
getPXEDebugEnabled > returnval:boolean
getSMBIOSUuidLittleEndian > returnval:boolean
getTimeOffset > returnval:long
setACPIEnabled ACPIEnabled:boolean
setAPICMode APICMode:#APICMode
setAutoSerialNumGen AutoSerialNumGen:boolean
setBootMenuMode bootMenuMode:#FirmwareBootMenuMode
setFirmwareType firmwareType:#FirmwareType
setIOAPICEnabled IOAPICEnabled:boolean
setLogoDisplayTime logoDisplayTime:unsignedInt
setLogoFadeIn logoFadeIn:boolean
setLogoFadeOut logoFadeOut:boolean
setLogoImagePath logoImagePath:string
setPXEDebugEnabled PXEDebugEnabled:boolean
setSMBIOSUuidLittleEndian SMBIOSUuidLittleEndian:boolean
setTimeOffset timeOffset:long`,
    IForm: `apply > returnval:@IProgress?
getFieldGroup field:string > returnval:string[]
getValues > returnval:@IFormValue[]`,
    IFormValue: `getDescription > returnval:string
getEnabled > returnval:boolean
getGeneration > returnval:int
getHelp > returnval:string
getLabel > returnval:string
getType > returnval:#FormValueType
getVisible > returnval:boolean`,
    IFramebuffer: `getBitsPerPixel > returnval:unsignedInt
getBytesPerLine > returnval:unsignedInt
getCapabilities > returnval:#FramebufferCapabilities[]
getHeight > returnval:unsignedInt
getHeightReduction > returnval:unsignedInt
getOverlay > returnval:@IFramebufferOverlay?
getPixelFormat > returnval:#BitmapFormat
getWidth > returnval:unsignedInt
notify3DEvent type:unsignedInt data:octets
notifyChange screenId:unsignedInt xOrigin:unsignedInt yOrigin:unsignedInt width:unsignedInt height:unsignedInt
notifyUpdate x:unsignedInt y:unsignedInt width:unsignedInt height:unsignedInt
notifyUpdateImage x:unsignedInt y:unsignedInt width:unsignedInt height:unsignedInt image:octets
videoModeSupported width:unsignedInt height:unsignedInt bpp:unsignedInt > returnval:boolean`,
    IFramebufferOverlay: `: IFramebuffer
getAlpha > returnval:unsignedInt
getVisible > returnval:boolean
getX > returnval:unsignedInt
getY > returnval:unsignedInt
move x:unsignedInt y:unsignedInt
setAlpha alpha:unsignedInt
setVisible visible:boolean`,
    IFsInfo: `getBlockSize > returnval:unsignedInt
getFreeSize > returnval:long
getIsCaseSensitive > returnval:boolean
getIsCompressed > returnval:boolean
getIsReadOnly > returnval:boolean
getIsRemote > returnval:boolean
getLabel > returnval:string
getMaxComponent > returnval:unsignedInt
getMountPoint > returnval:string
getSectorSize > returnval:unsignedInt
getSerialNumber > returnval:unsignedInt
getSupportsFileCompression > returnval:boolean
getTotalSize > returnval:long
getType > returnval:string`,
    IFsObjInfo: `getAccessTime > returnval:long
getAllocatedSize > returnval:long
getBirthTime > returnval:long
getChangeTime > returnval:long
getDeviceNumber > returnval:unsignedInt
getFileAttributes > returnval:string
getGID > returnval:int
getGenerationId > returnval:unsignedInt
getGroupName > returnval:string
getHardLinks > returnval:unsignedInt
getModificationTime > returnval:long
getName > returnval:string
getNodeId > returnval:long
getNodeIdDevice > returnval:unsignedInt
getObjectSize > returnval:long
getType > returnval:#FsObjType
getUID > returnval:int
getUserFlags > returnval:unsignedInt
getUserName > returnval:string`,
    IGraphicsAdapter: `getGraphicsControllerType > returnval:#GraphicsControllerType
getMonitorCount > returnval:unsignedInt
getVRAMSize > returnval:unsignedInt
isFeatureEnabled feature:#GraphicsFeature > returnval:boolean
setFeature feature:#GraphicsFeature enabled:boolean
setGraphicsControllerType graphicsControllerType:#GraphicsControllerType
setMonitorCount monitorCount:unsignedInt
setVRAMSize VRAMSize:unsignedInt`,
    IGuest: `createSession user:string password:string domain:string sessionName:string > returnval:@IGuestSession
findSession sessionName:string > returnval:@IGuestSession[]
getAdditionsRevision > returnval:unsignedInt
getAdditionsRunLevel > returnval:#AdditionsRunLevelType
getAdditionsStatus level:#AdditionsRunLevelType > returnval:boolean
getAdditionsVersion > returnval:string
getDnDSource > returnval:@IGuestDnDSource
getDnDTarget > returnval:@IGuestDnDTarget
getEventSource > returnval:@IEventSource
getFacilities > returnval:%IAdditionsFacility[]
getFacilityStatus facility:#AdditionsFacilityType > timestamp:long returnval:#AdditionsFacilityStatus
getMemoryBalloonSize > returnval:unsignedInt
getOSTypeId > returnval:string
getSessions > returnval:@IGuestSession[]
getStatisticsUpdateInterval > returnval:unsignedInt
internalGetStatistics > cpuUser:unsignedInt cpuKernel:unsignedInt cpuIdle:unsignedInt memTotal:unsignedInt memFree:unsignedInt memBalloon:unsignedInt memShared:unsignedInt memCache:unsignedInt pagedTotal:unsignedInt memAllocTotal:unsignedInt memFreeTotal:unsignedInt memBalloonTotal:unsignedInt memSharedTotal:unsignedInt
setCredentials userName:string password:string domain:string allowInteractiveLogon:boolean
setMemoryBalloonSize memoryBalloonSize:unsignedInt
setStatisticsUpdateInterval statisticsUpdateInterval:unsignedInt
shutdown flags:#GuestShutdownFlag[]
updateGuestAdditions source:string arguments:string[] flags:#AdditionsUpdateFlag[] > returnval:@IProgress`,
    IGuestAdditionsStatusChangedEvent: `: IEvent
getFacility > returnval:#AdditionsFacilityType
getRunLevel > returnval:#AdditionsRunLevelType
getStatus > returnval:#AdditionsFacilityStatus
getTimestamp > returnval:long`,
    IGuestDebugControl: `getDebugAddress > returnval:string
getDebugIoProvider > returnval:#GuestDebugIoProvider
getDebugPort > returnval:unsignedInt
getDebugProvider > returnval:#GuestDebugProvider
setDebugAddress debugAddress:string
setDebugIoProvider debugIoProvider:#GuestDebugIoProvider
setDebugPort debugPort:unsignedInt
setDebugProvider debugProvider:#GuestDebugProvider`,
    IGuestDebugControlChangedEvent: `: IEvent
getGuestDebugControl > returnval:@IGuestDebugControl?`,
    IGuestDirectory: `: IDirectory
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestDirectoryEvent: `: IGuestSessionEvent
getDirectory > returnval:@IGuestDirectory?`,
    IGuestDirectoryReadEvent: `: IGuestDirectoryEvent
getGroups > returnval:string
getObjInfo > returnval:@IFsObjInfo?
getOwner > returnval:string
getPath > returnval:string`,
    IGuestDirectoryRegisteredEvent: `: IGuestDirectoryEvent
getRegistered > returnval:boolean`,
    IGuestDirectoryStateChangedEvent: `: IGuestDirectoryEvent
getError > returnval:@IVirtualBoxErrorInfo?
getStatus > returnval:#DirectoryStatus`,
    IGuestDnDSource: `: IDnDSource
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestDnDTarget: `: IDnDTarget
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestFile: `: IFile
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestFileEvent: `: IGuestSessionEvent
getFile > returnval:@IGuestFile?`,
    IGuestFileIOEvent: `: IGuestFileEvent
getOffset > returnval:long
getProcessed > returnval:unsignedInt`,
    IGuestFileOffsetChangedEvent: `: IGuestFileIOEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestFileReadEvent: `: IGuestFileIOEvent
getData > returnval:octets`,
    IGuestFileRegisteredEvent: `: IGuestFileEvent
getRegistered > returnval:boolean`,
    IGuestFileSizeChangedEvent: `: IGuestFileEvent
getNewSize > returnval:long`,
    IGuestFileStateChangedEvent: `: IGuestFileEvent
getError > returnval:@IVirtualBoxErrorInfo?
getStatus > returnval:#FileStatus`,
    IGuestFileWriteEvent: `: IGuestFileIOEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestFsInfo: `: IFsInfo
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestFsObjInfo: `: IFsObjInfo
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestKeyboardEvent: `: IEvent
getScancodes > returnval:int[]`,
    IGuestMonitorChangedEvent: `: IEvent
getChangeType > returnval:#GuestMonitorChangedEventType
getHeight > returnval:unsignedInt
getOriginX > returnval:unsignedInt
getOriginY > returnval:unsignedInt
getScreenId > returnval:unsignedInt
getWidth > returnval:unsignedInt`,
    IGuestMonitorInfoChangedEvent: `: IEvent
getOutput > returnval:unsignedInt`,
    IGuestMouseEvent: `: IReusableEvent
getButtons > returnval:int
getMode > returnval:#GuestMouseEventMode
getW > returnval:int
getX > returnval:int
getY > returnval:int
getZ > returnval:int`,
    IGuestMultiTouchEvent: `: IEvent
getContactCount > returnval:int
getContactFlags > returnval:unsignedShort[]
getContactIds > returnval:unsignedShort[]
getIsTouchScreen > returnval:boolean
getScanTime > returnval:unsignedInt
getXPositions > returnval:short[]
getYPositions > returnval:short[]`,
    IGuestProcess: `: IProcess
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IGuestProcessEvent: `: IGuestSessionEvent
getPid > returnval:unsignedInt
getProcess > returnval:@IGuestProcess?`,
    IGuestProcessIOEvent: `: IGuestProcessEvent
getHandle > returnval:unsignedInt
getProcessed > returnval:unsignedInt`,
    IGuestProcessInputNotifyEvent: `: IGuestProcessIOEvent
getStatus > returnval:#ProcessInputStatus`,
    IGuestProcessOutputEvent: `: IGuestProcessIOEvent
getData > returnval:octets`,
    IGuestProcessRegisteredEvent: `: IGuestProcessEvent
getRegistered > returnval:boolean`,
    IGuestProcessStateChangedEvent: `: IGuestProcessEvent
getError > returnval:@IVirtualBoxErrorInfo?
getStatus > returnval:#ProcessStatus`,
    IGuestPropertyChangedEvent: `: IMachineEvent
getFWasDeleted > returnval:boolean
getFlags > returnval:string
getName > returnval:string
getValue > returnval:string`,
    IGuestScreenInfo: `getBitsPerPixel > returnval:unsignedInt
getExtendedInfo > returnval:string
getGuestMonitorStatus > returnval:#GuestMonitorStatus
getHeight > returnval:unsignedInt
getOrigin > returnval:boolean
getOriginX > returnval:int
getOriginY > returnval:int
getPrimary > returnval:boolean
getScreenId > returnval:unsignedInt
getWidth > returnval:unsignedInt`,
    IGuestSession: `close
copyFromGuest sources:string[] filters:string[] flags:string[] destination:string > returnval:@IProgress
copyToGuest sources:string[] filters:string[] flags:string[] destination:string > returnval:@IProgress
directoryCopy source:string destination:string flags:#DirectoryCopyFlag[] > returnval:@IProgress
directoryCopyFromGuest source:string destination:string flags:#DirectoryCopyFlag[] > returnval:@IProgress
directoryCopyToGuest source:string destination:string flags:#DirectoryCopyFlag[] > returnval:@IProgress
directoryCreate path:string mode:unsignedInt flags:#DirectoryCreateFlag[]
directoryCreateTemp templateName:string mode:unsignedInt path:string secure:boolean > returnval:string
directoryExists path:string followSymlinks:boolean > returnval:boolean
directoryOpen path:string filter:string flags:#DirectoryOpenFlag[] > returnval:@IGuestDirectory
directoryRemove path:string
directoryRemoveRecursive path:string flags:#DirectoryRemoveRecFlag[] > returnval:@IProgress
environmentDoesBaseVariableExist name:string > returnval:boolean
environmentGetBaseVariable name:string > returnval:string
environmentScheduleSet name:string value:string
environmentScheduleUnset name:string
fileCopy source:string destination:string flags:#FileCopyFlag[] > returnval:@IProgress
fileCopyFromGuest source:string destination:string flags:#FileCopyFlag[] > returnval:@IProgress
fileCopyToGuest source:string destination:string flags:#FileCopyFlag[] > returnval:@IProgress
fileCreateTemp templateName:string mode:unsignedInt path:string secure:boolean > returnval:@IGuestFile
fileExists path:string followSymlinks:boolean > returnval:boolean
fileOpen path:string accessMode:#FileAccessMode openAction:#FileOpenAction creationMode:unsignedInt > returnval:@IGuestFile
fileOpenEx path:string accessMode:#FileAccessMode openAction:#FileOpenAction sharingMode:#FileSharingMode creationMode:unsignedInt flags:#FileOpenExFlag[] > returnval:@IGuestFile
fileQuerySize path:string followSymlinks:boolean > returnval:long
fsObjCopyArray source:string[] destination:string flags:#FileCopyFlag[] > returnval:@IProgress
fsObjExists path:string followSymlinks:boolean > returnval:boolean
fsObjMove source:string destination:string flags:#FsObjMoveFlag[] > returnval:@IProgress
fsObjMoveArray source:string[] destination:string flags:#FsObjMoveFlag[] > returnval:@IProgress
fsObjQueryInfo path:string followSymlinks:boolean > returnval:@IGuestFsObjInfo
fsObjRemove path:string
fsObjRemoveArray path:string[] > returnval:@IProgress
fsObjRename oldPath:string newPath:string flags:#FsObjRenameFlag[]
fsObjSetACL path:string followSymlinks:boolean acl:string mode:unsignedInt
fsQueryFreeSpace path:string > returnval:long
fsQueryInfo path:string > returnval:@IGuestFsInfo
getCurrentDirectory > returnval:string
getDirectories > returnval:@IGuestDirectory[]
getDomain > returnval:string
getEnvironmentBase > returnval:string[]
getEnvironmentChanges > returnval:string[]
getEventSource > returnval:@IEventSource
getFiles > returnval:@IGuestFile[]
getId > returnval:unsignedInt
getMountPoints > returnval:string[]
getName > returnval:string
getPathStyle > returnval:#PathStyle
getProcesses > returnval:@IGuestProcess[]
getProtocolVersion > returnval:unsignedInt
getStatus > returnval:#GuestSessionStatus
getTimeout > returnval:unsignedInt
getUser > returnval:string
getUserDocuments > returnval:string
getUserHome > returnval:string
processCreate executable:string arguments:string[] cwd:string environmentChanges:string[] flags:#ProcessCreateFlag[] timeoutMS:unsignedInt > returnval:@IGuestProcess
processCreateEx executable:string arguments:string[] cwd:string environmentChanges:string[] flags:#ProcessCreateFlag[] timeoutMS:unsignedInt priority:#ProcessPriority affinity:int[] > returnval:@IGuestProcess
processGet pid:unsignedInt > returnval:@IGuestProcess
setCurrentDirectory currentDirectory:string
setEnvironmentChanges environmentChanges:string[]
setTimeout timeout:unsignedInt
symlinkCreate symlink:string target:string type:#SymlinkType
symlinkExists symlink:string > returnval:boolean
symlinkRead symlink:string flags:#SymlinkReadFlag[] > returnval:string
waitFor waitFor:unsignedInt timeoutMS:unsignedInt > returnval:#GuestSessionWaitResult
waitForArray waitFor:#GuestSessionWaitForFlag[] timeoutMS:unsignedInt > returnval:#GuestSessionWaitResult`,
    IGuestSessionEvent: `: IEvent
getSession > returnval:@IGuestSession?`,
    IGuestSessionRegisteredEvent: `: IGuestSessionEvent
getRegistered > returnval:boolean`,
    IGuestSessionStateChangedEvent: `: IGuestSessionEvent
getError > returnval:@IVirtualBoxErrorInfo?
getId > returnval:unsignedInt
getStatus > returnval:#GuestSessionStatus`,
    IGuestUserStateChangedEvent: `: IEvent
getDomain > returnval:string
getName > returnval:string
getState > returnval:#GuestUserState
getStateDetails > returnval:string`,
    IHost: `addUSBDeviceSource backend:string id:string address:string propertyNames:string[] propertyValues:string[]
createHostOnlyNetworkInterface > hostInterface:@IHostNetworkInterface? returnval:@IProgress
createUSBDeviceFilter name:string > returnval:@IHostUSBDeviceFilter
findHostDVDDrive name:string > returnval:@IMedium
findHostFloppyDrive name:string > returnval:@IMedium
findHostNetworkInterfaceById id:string > returnval:@IHostNetworkInterface
findHostNetworkInterfaceByName name:string > returnval:@IHostNetworkInterface
findHostNetworkInterfacesOfType type:#HostNetworkInterfaceType > returnval:@IHostNetworkInterface[]
findUSBDeviceByAddress name:string > returnval:@IHostUSBDevice
findUSBDeviceById id:string > returnval:@IHostUSBDevice
generateMACAddress > returnval:string
getArchitecture > returnval:#PlatformArchitecture
getAudioDevices > returnval:@IHostAudioDevice[]
getDVDDrives > returnval:@IMedium[]
getDomainName > returnval:string
getFloppyDrives > returnval:@IMedium[]
getHostDrives > returnval:@IHostDrive[]
getMemoryAvailable > returnval:unsignedInt
getMemorySize > returnval:unsignedInt
getNameServers > returnval:string[]
getNetworkInterfaces > returnval:@IHostNetworkInterface[]
getOSVersion > returnval:string
getOperatingSystem > returnval:string
getProcessorCoreCount > returnval:unsignedInt
getProcessorCount > returnval:unsignedInt
getProcessorDescription cpuId:unsignedInt > returnval:string
getProcessorFeature feature:#ProcessorFeature > returnval:boolean
getProcessorOnlineCoreCount > returnval:unsignedInt
getProcessorOnlineCount > returnval:unsignedInt
getProcessorSpeed cpuId:unsignedInt > returnval:unsignedInt
getSearchStrings > returnval:string[]
getUSBDeviceFilters > returnval:@IHostUSBDeviceFilter[]
getUSBDevices > returnval:@IHostUSBDevice[]
getUTCTime > returnval:long
getUpdateExtPack > returnval:@IUpdateAgent?
getUpdateGuestAdditions > returnval:@IUpdateAgent?
getUpdateHost > returnval:@IUpdateAgent?
getVideoInputDevices > returnval:@IHostVideoInputDevice[]
getX86 > returnval:@IHostX86
insertUSBDeviceFilter position:unsignedInt filter:@IHostUSBDeviceFilter
isExecutionEngineSupported cpuArchitecture:#CPUArchitecture executionEngine:#VMExecutionEngine > returnval:boolean
removeHostOnlyNetworkInterface id:string > returnval:@IProgress
removeUSBDeviceFilter position:unsignedInt
removeUSBDeviceSource id:string`,
    IHostAudioDevice: `getDefaultIn > returnval:boolean
getDefaultOut > returnval:boolean
getId > returnval:string
getIsHotPlug > returnval:boolean
getName > returnval:string
getProperty key:string > returnval:string
getState > returnval:#AudioDeviceState
getType > returnval:#AudioDeviceType
getUsage > returnval:#AudioDirection
setDefaultIn defaultIn:boolean
setDefaultOut defaultOut:boolean
setIsHotPlug isHotPlug:boolean
setName name:string
setState state:#AudioDeviceState
setType type:#AudioDeviceType
setUsage usage:#AudioDirection`,
    IHostAudioDeviceChangedEvent: `: IEvent
getDevice > returnval:@IHostAudioDevice?
getError > returnval:@IVirtualBoxErrorInfo?
getNew > returnval:boolean
getState > returnval:#AudioDeviceState`,
    IHostDrive: `getDrivePath > returnval:string
getModel > returnval:string
getPartitioningType > returnval:#PartitioningType
getPartitions > returnval:%IHostDrivePartition[]
getSectorSize > returnval:unsignedInt
getSize > returnval:long
getUuid > returnval:string`,
    IHostNameResolutionConfigurationChangeEvent: `: IEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IHostNetworkInterface: `DHCPRediscover
enableDynamicIPConfig
enableStaticIPConfig IPAddress:string networkMask:string
enableStaticIPConfigV6 IPV6Address:string IPV6NetworkMaskPrefixLength:unsignedInt
getDHCPEnabled > returnval:boolean
getHardwareAddress > returnval:string
getIPAddress > returnval:string
getIPV6Address > returnval:string
getIPV6NetworkMaskPrefixLength > returnval:unsignedInt
getIPV6Supported > returnval:boolean
getId > returnval:string
getInterfaceType > returnval:#HostNetworkInterfaceType
getMediumType > returnval:#HostNetworkInterfaceMediumType
getName > returnval:string
getNetworkMask > returnval:string
getNetworkName > returnval:string
getShortName > returnval:string
getStatus > returnval:#HostNetworkInterfaceStatus
getWireless > returnval:boolean`,
    IHostOnlyNetwork: `getEnabled > returnval:boolean
getHostIP > returnval:string
getId > returnval:string
getLowerIP > returnval:string
getNetworkMask > returnval:string
getNetworkName > returnval:string
getUpperIP > returnval:string
setEnabled enabled:boolean
setId id:string
setLowerIP lowerIP:string
setNetworkMask networkMask:string
setNetworkName networkName:string
setUpperIP upperIP:string`,
    IHostPCIDevicePlugEvent: `: IMachineEvent
getAttachment > returnval:%IPCIDeviceAttachment
getMessage > returnval:string
getPlugged > returnval:boolean
getSuccess > returnval:boolean`,
    IHostUSBDevice: `: IUSBDevice
getState > returnval:#USBDeviceState`,
    IHostUSBDeviceFilter: `: IUSBDeviceFilter
getAction > returnval:#USBDeviceFilterAction
setAction action:#USBDeviceFilterAction`,
    IHostUpdateAgent: `: IUpdateAgent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IHostVideoInputDevice: `getAlias > returnval:string
getName > returnval:string
getPath > returnval:string`,
    IHostX86: 'getProcessorCPUIDLeaf cpuId:unsignedInt leaf:unsignedInt subLeaf:unsignedInt > valEax:unsignedInt valEbx:unsignedInt valEcx:unsignedInt valEdx:unsignedInt',
    IKeyboard: `getEventSource > returnval:@IEventSource
getKeyboardLEDs > returnval:#KeyboardLED[]
putCAD
putScancode scancode:int
putScancodes scancodes:int[] > returnval:unsignedInt
putUsageCode usageCode:int usagePage:int keyRelease:boolean
releaseKeys`,
    IKeyboardLedsChangedEvent: `: IEvent
getCapsLock > returnval:boolean
getNumLock > returnval:boolean
getScrollLock > returnval:boolean`,
    ILanguageChangedEvent: `: IEvent
getLanguageId > returnval:string`,
    IMachine: `addEncryptionPassword id:string password:string
addEncryptionPasswords ids:string[] passwords:string[]
addStorageController name:string connectionType:#StorageBus > returnval:@IStorageController
addUSBController name:string type:#USBControllerType > returnval:@IUSBController
adoptSavedState savedStateFile:string
applyDefaults flags:string
attachDevice name:string controllerPort:int device:int type:#DeviceType medium:@IMedium?
attachDeviceWithoutMedium name:string controllerPort:int device:int type:#DeviceType
attachHostPCIDevice hostAddress:int desiredGuestAddress:int tryToUnbind:boolean
canShowConsoleWindow > returnval:boolean
changeEncryption currentPassword:string cipher:string newPassword:string newPasswordId:string force:boolean > returnval:@IProgress
checkEncryptionPassword password:string
clearAllEncryptionPasswords
cloneTo target:@IMachine mode:#CloneMode options:#CloneOptions[] > returnval:@IProgress
createSharedFolder name:string hostPath:string writable:boolean automount:boolean autoMountPoint:string
deleteConfig media:@IMedium[] > returnval:@IProgress
deleteGuestProperty name:string
deleteSnapshot id:string > returnval:@IProgress
deleteSnapshotAndAllChildren id:string > returnval:@IProgress
deleteSnapshotRange startId:string endId:string > returnval:@IProgress
detachDevice name:string controllerPort:int device:int
detachHostPCIDevice hostAddress:int
discardSavedState fRemoveFile:boolean
discardSettings
enumerateGuestProperties patterns:string > names:string[] values:string[] timestamps:long[] flags:string[]
exportTo appliance:@IAppliance location:string > returnval:@IVirtualSystemDescription
findSnapshot nameOrId:string > returnval:@ISnapshot
getAccessError > returnval:@IVirtualBoxErrorInfo?
getAccessible > returnval:boolean
getAllowTracingToAccessVM > returnval:boolean
getAudioSettings > returnval:@IAudioSettings
getAutostartDelay > returnval:unsignedInt
getAutostartEnabled > returnval:boolean
getAutostopType > returnval:#AutostopType
getBandwidthControl > returnval:@IBandwidthControl
getBootOrder position:unsignedInt > returnval:#DeviceType
getCPUCount > returnval:unsignedInt
getCPUExecutionCap > returnval:unsignedInt
getCPUHotPlugEnabled > returnval:boolean
getCPUIDPortabilityLevel > returnval:unsignedInt
getCPUProfile > returnval:string
getCPUStatus cpu:unsignedInt > returnval:boolean
getClipboardFileTransfersEnabled > returnval:boolean
getClipboardMode > returnval:#ClipboardMode
getCurrentSnapshot > returnval:@ISnapshot?
getCurrentStateModified > returnval:boolean
getDefaultFrontend > returnval:string
getDescription > returnval:string
getDnDMode > returnval:#DnDMode
getEffectiveParavirtProvider > returnval:#ParavirtProvider
getEmulatedUSBCardReaderEnabled > returnval:boolean
getEncryptionSettings > cipher:string passwordId:string
getExtraData key:string > returnval:string
getExtraDataKeys > returnval:string[]
getFirmwareSettings > returnval:@IFirmwareSettings
getGraphicsAdapter > returnval:@IGraphicsAdapter
getGroups > returnval:string[]
getGuestDebugControl > returnval:@IGuestDebugControl
getGuestProperty name:string > value:string timestamp:long flags:string
getGuestPropertyTimestamp property:string > returnval:long
getGuestPropertyValue property:string > returnval:string
getHardwareUUID > returnval:string
getHardwareVersion > returnval:string
getIOCacheEnabled > returnval:boolean
getIOCacheSize > returnval:unsignedInt
getIcon > returnval:octets
getId > returnval:string
getKeyboardHIDType > returnval:#KeyboardHIDType
getLastStateChange > returnval:long
getLogFolder > returnval:string
getLogKeyId > returnval:string
getLogKeyStore > returnval:string
getMedium name:string controllerPort:int device:int > returnval:@IMedium?
getMediumAttachment name:string controllerPort:int device:int > returnval:%IMediumAttachment
getMediumAttachments > returnval:%IMediumAttachment[]
getMediumAttachmentsOfController name:string > returnval:%IMediumAttachment[]
getMemoryBalloonSize > returnval:unsignedInt
getMemorySize > returnval:unsignedInt
getName > returnval:string
getNetworkAdapter slot:unsignedInt > returnval:@INetworkAdapter
getNonVolatileStore > returnval:@INvramStore
getOSTypeId > returnval:string
getPCIDeviceAssignments > returnval:%IPCIDeviceAttachment[]
getPageFusionEnabled > returnval:boolean
getParallelPort slot:unsignedInt > returnval:@IParallelPort
getParavirtDebug > returnval:string
getParavirtProvider > returnval:#ParavirtProvider
getParent > returnval:@IVirtualBox
getPlatform > returnval:@IPlatform
getPointingHIDType > returnval:#PointingHIDType
getRecordingSettings > returnval:@IRecordingSettings
getSerialPort slot:unsignedInt > returnval:@ISerialPort
getSessionName > returnval:string
getSessionPID > returnval:unsignedInt
getSessionState > returnval:#SessionState
getSettingsAuxFilePath > returnval:string
getSettingsFilePath > returnval:string
getSettingsModified > returnval:boolean
getSharedFolders > returnval:@ISharedFolder[]
getSnapshotCount > returnval:unsignedInt
getSnapshotFolder > returnval:string
getState > returnval:#MachineState
getStateFilePath > returnval:string
getStateKeyId > returnval:string
getStateKeyStore > returnval:string
getStorageControllerByInstance connectionType:#StorageBus instance:unsignedInt > returnval:@IStorageController
getStorageControllerByName name:string > returnval:@IStorageController
getStorageControllers > returnval:@IStorageController[]
getTeleporterAddress > returnval:string
getTeleporterEnabled > returnval:boolean
getTeleporterPassword > returnval:string
getTeleporterPort > returnval:unsignedInt
getTracingConfig > returnval:string
getTracingEnabled > returnval:boolean
getTrustedPlatformModule > returnval:@ITrustedPlatformModule
getUSBControllerByName name:string > returnval:@IUSBController
getUSBControllerCountByType type:#USBControllerType > returnval:unsignedInt
getUSBControllers > returnval:@IUSBController[]
getUSBDeviceFilters > returnval:@IUSBDeviceFilters
getUSBProxyAvailable > returnval:boolean
getVMExecutionEngine > returnval:#VMExecutionEngine
getVMProcessPriority > returnval:#VMProcPriority
getVRDEServer > returnval:@IVRDEServer
hotPlugCPU cpu:unsignedInt
hotUnplugCPU cpu:unsignedInt
launchVMProcess session:@ISession? name:string environmentChanges:string[] > returnval:@IProgress?
lockMachine session:@ISession lockType:#LockType
mountMedium name:string controllerPort:int device:int medium:@IMedium? force:boolean
moveTo folder:string type:string > returnval:@IProgress
nonRotationalDevice name:string controllerPort:int device:int nonRotational:boolean
passthroughDevice name:string controllerPort:int device:int passthrough:boolean
queryLogFilename idx:unsignedInt > returnval:string
querySavedGuestScreenInfo screenId:unsignedInt > originX:unsignedInt originY:unsignedInt width:unsignedInt height:unsignedInt enabled:boolean
querySavedScreenshotInfo screenId:unsignedInt > width:unsignedInt height:unsignedInt returnval:#BitmapFormat[]
readLog idx:unsignedInt offset:long size:long > returnval:octets
readSavedScreenshotToArray screenId:unsignedInt bitmapFormat:#BitmapFormat > width:unsignedInt height:unsignedInt returnval:octets
readSavedThumbnailToArray screenId:unsignedInt bitmapFormat:#BitmapFormat > width:unsignedInt height:unsignedInt returnval:octets
removeEncryptionPassword id:string
removeSharedFolder name:string
removeStorageController name:string
removeUSBController name:string
restoreSnapshot snapshot:@ISnapshot > returnval:@IProgress
saveSettings
saveState > returnval:@IProgress
setAllowTracingToAccessVM allowTracingToAccessVM:boolean
setAutoDiscardForDevice name:string controllerPort:int device:int discard:boolean
setAutostartDelay autostartDelay:unsignedInt
setAutostartEnabled autostartEnabled:boolean
setAutostopType autostopType:#AutostopType
setBandwidthGroupForDevice name:string controllerPort:int device:int bandwidthGroup:@IBandwidthGroup?
setBootOrder position:unsignedInt device:#DeviceType
setCPUCount CPUCount:unsignedInt
setCPUExecutionCap CPUExecutionCap:unsignedInt
setCPUHotPlugEnabled CPUHotPlugEnabled:boolean
setCPUIDPortabilityLevel CPUIDPortabilityLevel:unsignedInt
setCPUProfile CPUProfile:string
setClipboardFileTransfersEnabled clipboardFileTransfersEnabled:boolean
setClipboardMode clipboardMode:#ClipboardMode
setDefaultFrontend defaultFrontend:string
setDescription description:string
setDnDMode dnDMode:#DnDMode
setEmulatedUSBCardReaderEnabled emulatedUSBCardReaderEnabled:boolean
setExtraData key:string value:string
setGroups groups:string[]
setGuestProperty property:string value:string flags:string
setGuestPropertyValue property:string value:string
setHardwareUUID hardwareUUID:string
setHardwareVersion hardwareVersion:string
setHotPluggableForDevice name:string controllerPort:int device:int hotPluggable:boolean
setIOCacheEnabled IOCacheEnabled:boolean
setIOCacheSize IOCacheSize:unsignedInt
setIcon icon:octets
setKeyboardHIDType keyboardHIDType:#KeyboardHIDType
setMemoryBalloonSize memoryBalloonSize:unsignedInt
setMemorySize memorySize:unsignedInt
setName name:string
setNoBandwidthGroupForDevice name:string controllerPort:int device:int
setOSTypeId OSTypeId:string
setPageFusionEnabled pageFusionEnabled:boolean
setParavirtDebug paravirtDebug:string
setParavirtProvider paravirtProvider:#ParavirtProvider
setPointingHIDType pointingHIDType:#PointingHIDType
setSettingsFilePath settingsFilePath:string > returnval:@IProgress?
setSnapshotFolder snapshotFolder:string
setStorageControllerBootable name:string bootable:boolean
setTeleporterAddress teleporterAddress:string
setTeleporterEnabled teleporterEnabled:boolean
setTeleporterPassword teleporterPassword:string
setTeleporterPort teleporterPort:unsignedInt
setTracingConfig tracingConfig:string
setTracingEnabled tracingEnabled:boolean
setVMExecutionEngine VMExecutionEngine:#VMExecutionEngine
setVMProcessPriority VMProcessPriority:#VMProcPriority
showConsoleWindow > returnval:long
takeSnapshot name:string description:string pause:boolean > id:string returnval:@IProgress
temporaryEjectDevice name:string controllerPort:int device:int temporaryEject:boolean
unmountMedium name:string controllerPort:int device:int force:boolean
unregister cleanupMode:#CleanupMode > returnval:@IMedium[]`,
    IMachineDataChangedEvent: `: IMachineEvent
getTemporary > returnval:boolean`,
    IMachineDebugger: `detectOS > returnval:string
dumpGuestCore filename:string compression:string
dumpGuestStack cpuId:unsignedInt > returnval:string
dumpHostProcessCore filename:string compression:string
dumpStats pattern:string
getCPULoad cpuId:unsignedInt > pctExecuting:unsignedInt pctHalted:unsignedInt pctOther:unsignedInt returnval:long
getExecuteAllInIEM > returnval:boolean
getExecutionEngine > returnval:#VMExecutionEngine
getHWVirtExNestedPagingEnabled > returnval:boolean
getHWVirtExUXEnabled > returnval:boolean
getHWVirtExVPIDEnabled > returnval:boolean
getLogDbgDestinations > returnval:string
getLogDbgFlags > returnval:string
getLogDbgGroups > returnval:string
getLogEnabled > returnval:boolean
getLogRelDestinations > returnval:string
getLogRelFlags > returnval:string
getLogRelGroups > returnval:string
getOSName > returnval:string
getOSVersion > returnval:string
getPAEEnabled > returnval:boolean
getRecompiledIEMExecution > returnval:boolean
getRegister cpuId:unsignedInt name:string > returnval:string
getRegisters cpuId:unsignedInt > names:string[] values:string[]
getSingleStep > returnval:boolean
getStats pattern:string withDescriptions:boolean > returnval:string
getUptime > returnval:long
getVirtualTimeRate > returnval:unsignedInt
info name:string args:string > returnval:string
injectNMI
loadPlugIn name:string > returnval:string
modifyLogDestinations settings:string
modifyLogFlags settings:string
modifyLogGroups settings:string
queryOSKernelLog maxMessages:unsignedInt > returnval:string
readPhysicalMemory address:long size:unsignedInt > returnval:octets
readVirtualMemory cpuId:unsignedInt address:long size:unsignedInt > returnval:octets
resetStats pattern:string
setExecuteAllInIEM executeAllInIEM:boolean
setLogEnabled logEnabled:boolean
setRecompiledIEMExecution recompiledIEMExecution:boolean
setRegister cpuId:unsignedInt name:string value:string
setRegisters cpuId:unsignedInt names:string[] values:string[]
setSingleStep singleStep:boolean
setVirtualTimeRate virtualTimeRate:unsignedInt
takeGuestSample filename:string usInterval:unsignedInt usSampleTime:long > returnval:@IProgress
unloadPlugIn name:string
writePhysicalMemory address:long size:unsignedInt bytes:octets
writeVirtualMemory cpuId:unsignedInt address:long size:unsignedInt bytes:octets`,
    IMachineEvent: `: IEvent
getMachineId > returnval:string`,
    IMachineGroupsChangedEvent: `: IMachineEvent
getDummy > returnval:boolean`,
    IMachineRegisteredEvent: `: IMachineEvent
getRegistered > returnval:boolean`,
    IMachineStateChangedEvent: `: IMachineEvent
getState > returnval:#MachineState`,
    IManagedObjectRef: `getInterfaceName > returnval:string
release`,
    IMedium: `changeEncryption currentPassword:string cipher:string newPassword:string newPasswordId:string > returnval:@IProgress
checkEncryptionPassword password:string
cloneTo target:@IMedium variant:#MediumVariant[] parent:@IMedium? > returnval:@IProgress
cloneToBase target:@IMedium variant:#MediumVariant[] > returnval:@IProgress
close
compact > returnval:@IProgress
createBaseStorage logicalSize:long variant:#MediumVariant[] > returnval:@IProgress
createDiffStorage target:@IMedium variant:#MediumVariant[] > returnval:@IProgress
deleteStorage > returnval:@IProgress
getAllowedTypes > returnval:#MediumType[]
getAutoReset > returnval:boolean
getBase > returnval:@IMedium
getChildren > returnval:@IMedium[]
getDescription > returnval:string
getDeviceType > returnval:#DeviceType
getEncryptionSettings > cipher:string returnval:string
getFormat > returnval:string
getHostDrive > returnval:boolean
getId > returnval:string
getLastAccessError > returnval:string
getLocation > returnval:string
getLogicalSize > returnval:long
getMachineIds > returnval:string[]
getMediumFormat > returnval:@IMediumFormat?
getName > returnval:string
getParent > returnval:@IMedium?
getProperties names:string > returnNames:string[] returnval:string[]
getProperty name:string > returnval:string
getReadOnly > returnval:boolean
getSize > returnval:long
getSnapshotIds machineId:string > returnval:string[]
getState > returnval:#MediumState
getType > returnval:#MediumType
getVariant > returnval:#MediumVariant[]
lockRead > returnval:@IToken
lockWrite > returnval:@IToken
mergeTo target:@IMedium > returnval:@IProgress
moveTo location:string > returnval:@IProgress
openForIO writable:boolean password:string > returnval:@IMediumIO
refreshState > returnval:#MediumState
reset > returnval:@IProgress
resize logicalSize:long > returnval:@IProgress
resizeAndCloneTo target:@IMedium logicalSize:long variant:#MediumVariant[] parent:@IMedium? > returnval:@IProgress
setAutoReset autoReset:boolean
setDescription description:string
setIds setImageId:boolean imageId:string setParentId:boolean parentId:string
setLocation location:string
setProperties names:string[] values:string[]
setProperty name:string value:string
setType type:#MediumType`,
    IMediumChangedEvent: `: IEvent
getMediumAttachment > returnval:%IMediumAttachment`,
    IMediumConfigChangedEvent: `: IEvent
getMedium > returnval:@IMedium?`,
    IMediumFormat: `describeFileExtensions > extensions:string[] types:#DeviceType[]
describeProperties > names:string[] descriptions:string[] types:#DataType[] flags:unsignedInt[] defaults:string[]
getCapabilities > returnval:#MediumFormatCapabilities[]
getId > returnval:string
getName > returnval:string`,
    IMediumIO: `close
convertToStream format:string variant:#MediumVariant[] bufferSize:unsignedInt > stream:@IDataStream? returnval:@IProgress
formatFAT quick:boolean
getExplorer > returnval:@IVFSExplorer
getMedium > returnval:@IMedium
getWritable > returnval:boolean
initializePartitionTable format:#PartitionTableType wholeDiskInOneEntry:boolean
read offset:long size:unsignedInt > returnval:octets
write offset:long data:octets > returnval:unsignedInt`,
    IMediumRegisteredEvent: `: IEvent
getMediumId > returnval:string
getMediumType > returnval:#DeviceType
getRegistered > returnval:boolean`,
    IMouse: `getAbsoluteSupported > returnval:boolean
getEventSource > returnval:@IEventSource
getNeedsHostCursor > returnval:boolean
getPointerShape > returnval:@IMousePointerShape
getRelativeSupported > returnval:boolean
getTouchPadSupported > returnval:boolean
getTouchScreenSupported > returnval:boolean
putEventMultiTouch count:int contacts:long[] isTouchScreen:boolean scanTime:unsignedInt
putEventMultiTouchString count:int contacts:string isTouchScreen:boolean scanTime:unsignedInt
putMouseEvent dx:int dy:int dz:int dw:int buttonState:int
putMouseEventAbsolute x:int y:int dz:int dw:int buttonState:int`,
    IMouseCapabilityChangedEvent: `: IEvent
getNeedsHostCursor > returnval:boolean
getSupportsAbsolute > returnval:boolean
getSupportsRelative > returnval:boolean
getSupportsTouchPad > returnval:boolean
getSupportsTouchScreen > returnval:boolean`,
    IMousePointerShape: `getAlpha > returnval:boolean
getHeight > returnval:unsignedInt
getHotX > returnval:unsignedInt
getHotY > returnval:unsignedInt
getShape > returnval:octets
getVisible > returnval:boolean
getWidth > returnval:unsignedInt`,
    IMousePointerShapeChangedEvent: `: IEvent
getAlpha > returnval:boolean
getHeight > returnval:unsignedInt
getShape > returnval:octets
getVisible > returnval:boolean
getWidth > returnval:unsignedInt
getXhot > returnval:unsignedInt
getYhot > returnval:unsignedInt`,
    INATEngine: `addRedirect name:string proto:#NATProtocol hostIP:string hostPort:unsignedShort guestIP:string guestPort:unsignedShort
getAliasMode > returnval:unsignedInt
getDNSPassDomain > returnval:boolean
getDNSProxy > returnval:boolean
getDNSUseHostResolver > returnval:boolean
getEnableTFTP > returnval:boolean
getForwardBroadcast > returnval:boolean
getHostIP > returnval:string
getIPv6Enabled > returnval:boolean
getIPv6Prefix > returnval:string
getLocalhostReachable > returnval:boolean
getNatMRU > returnval:unsignedInt
getNetwork > returnval:string
getNetworkSettings > mtu:unsignedInt sockSnd:unsignedInt sockRcv:unsignedInt TcpWndSnd:unsignedInt TcpWndRcv:unsignedInt
getRedirects > returnval:string[]
getTFTPBootFile > returnval:string
getTFTPNextServer > returnval:string
getTFTPPrefix > returnval:string
removeRedirect name:string
setAliasMode aliasMode:unsignedInt
setDNSPassDomain DNSPassDomain:boolean
setDNSProxy DNSProxy:boolean
setDNSUseHostResolver DNSUseHostResolver:boolean
setEnableTFTP enableTFTP:boolean
setForwardBroadcast forwardBroadcast:boolean
setHostIP hostIP:string
setIPv6Enabled IPv6Enabled:boolean
setIPv6Prefix IPv6Prefix:string
setLocalhostReachable localhostReachable:boolean
setNatMRU natMRU:unsignedInt
setNetwork network:string
setNetworkSettings mtu:unsignedInt sockSnd:unsignedInt sockRcv:unsignedInt TcpWndSnd:unsignedInt TcpWndRcv:unsignedInt
setTFTPBootFile TFTPBootFile:string
setTFTPNextServer TFTPNextServer:string
setTFTPPrefix TFTPPrefix:string`,
    INATNetwork: `addLocalMapping hostid:string offset:int
addPortForwardRule isIpv6:boolean ruleName:string proto:#NATProtocol hostIP:string hostPort:unsignedShort guestIP:string guestPort:unsignedShort
getAdvertiseDefaultIPv6RouteEnabled > returnval:boolean
getEnabled > returnval:boolean
getEventSource > returnval:@IEventSource
getForwardBroadcast > returnval:boolean
getGateway > returnval:string
getIPv6Enabled > returnval:boolean
getIPv6Prefix > returnval:string
getLocalMappings > returnval:string[]
getLocalhostReachable > returnval:boolean
getLoopbackIp6 > returnval:int
getNatMRU > returnval:unsignedInt
getNatMTU > returnval:unsignedInt
getNeedDhcpServer > returnval:boolean
getNetwork > returnval:string
getNetworkName > returnval:string
getPortForwardRules4 > returnval:string[]
getPortForwardRules6 > returnval:string[]
removePortForwardRule isIpv6:boolean ruleName:string
setAdvertiseDefaultIPv6RouteEnabled advertiseDefaultIPv6RouteEnabled:boolean
setEnabled enabled:boolean
setForwardBroadcast forwardBroadcast:boolean
setIPv6Enabled IPv6Enabled:boolean
setIPv6Prefix IPv6Prefix:string
setLocalhostReachable localhostReachable:boolean
setLoopbackIp6 loopbackIp6:int
setNatMRU natMRU:unsignedInt
setNatMTU natMTU:unsignedInt
setNeedDhcpServer needDhcpServer:boolean
setNetwork network:string
setNetworkName networkName:string
start
stop`,
    INATNetworkAlterEvent: `: INATNetworkChangedEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    INATNetworkChangedEvent: `: IEvent
getNetworkName > returnval:string`,
    INATNetworkCreationDeletionEvent: `: INATNetworkAlterEvent
getCreationEvent > returnval:boolean`,
    INATNetworkPortForwardEvent: `: INATNetworkAlterEvent
getCreate > returnval:boolean
getGuestIp > returnval:string
getGuestPort > returnval:int
getHostIp > returnval:string
getHostPort > returnval:int
getIpv6 > returnval:boolean
getName > returnval:string
getProto > returnval:#NATProtocol`,
    INATNetworkSettingEvent: `: INATNetworkAlterEvent
getAdvertiseDefaultIPv6RouteEnabled > returnval:boolean
getEnabled > returnval:boolean
getGateway > returnval:string
getNeedDhcpServer > returnval:boolean
getNetwork > returnval:string`,
    INATNetworkStartStopEvent: `: INATNetworkChangedEvent
getStartEvent > returnval:boolean`,
    INATRedirectEvent: `: IMachineEvent
getGuestIP > returnval:string
getGuestPort > returnval:int
getHostIP > returnval:string
getHostPort > returnval:int
getName > returnval:string
getProto > returnval:#NATProtocol
getRemove > returnval:boolean
getSlot > returnval:unsignedInt`,
    INetworkAdapter: `getAdapterType > returnval:#NetworkAdapterType
getAttachmentType > returnval:#NetworkAttachmentType
getBandwidthGroup > returnval:@IBandwidthGroup?
getBootPriority > returnval:unsignedInt
getBridgedInterface > returnval:string
getCableConnected > returnval:boolean
getCloudNetwork > returnval:string
getEnabled > returnval:boolean
getGenericDriver > returnval:string
getHostOnlyInterface > returnval:string
getHostOnlyNetwork > returnval:string
getInternalNetwork > returnval:string
getLineSpeed > returnval:unsignedInt
getMACAddress > returnval:string
getNATEngine > returnval:@INATEngine
getNATNetwork > returnval:string
getPromiscModePolicy > returnval:#NetworkAdapterPromiscModePolicy
getProperties names:string > returnNames:string[] returnval:string[]
getProperty key:string > returnval:string
getSlot > returnval:unsignedInt
getTraceEnabled > returnval:boolean
getTraceFile > returnval:string
setAdapterType adapterType:#NetworkAdapterType
setAttachmentType attachmentType:#NetworkAttachmentType
setBandwidthGroup bandwidthGroup:@IBandwidthGroup?
setBootPriority bootPriority:unsignedInt
setBridgedInterface bridgedInterface:string
setCableConnected cableConnected:boolean
setCloudNetwork cloudNetwork:string
setEnabled enabled:boolean
setGenericDriver genericDriver:string
setHostOnlyInterface hostOnlyInterface:string
setHostOnlyNetwork hostOnlyNetwork:string
setInternalNetwork internalNetwork:string
setLineSpeed lineSpeed:unsignedInt
setMACAddress MACAddress:string
setNATNetwork NATNetwork:string
setPromiscModePolicy promiscModePolicy:#NetworkAdapterPromiscModePolicy
setProperty key:string value:string
setTraceEnabled traceEnabled:boolean
setTraceFile traceFile:string`,
    INetworkAdapterChangedEvent: `: IEvent
getNetworkAdapter > returnval:@INetworkAdapter?`,
    INvramStore: `getKeyId > returnval:string
getKeyStore > returnval:string
getNonVolatileStorageFile > returnval:string
getUefiVariableStore > returnval:@IUefiVariableStore
initUefiVariableStore size:unsignedInt`,
    IPCIAddress: `asLong > returnval:int
fromLong number:int
getBus > returnval:short
getDevFunction > returnval:short
getDevice > returnval:short
setBus bus:short
setDevFunction devFunction:short
setDevice device:short`,
    IParallelPort: `getEnabled > returnval:boolean
getIOBase > returnval:unsignedInt
getIRQ > returnval:unsignedInt
getPath > returnval:string
getSlot > returnval:unsignedInt
setEnabled enabled:boolean
setIOBase IOBase:unsignedInt
setIRQ IRQ:unsignedInt
setPath path:string`,
    IParallelPortChangedEvent: `: IEvent
getParallelPort > returnval:@IParallelPort?`,
    IPerformanceCollector: `disableMetrics metricNames:string[] objects:@IUnknown[] > returnval:@IPerformanceMetric[]
enableMetrics metricNames:string[] objects:@IUnknown[] > returnval:@IPerformanceMetric[]
getMetricNames > returnval:string[]
getMetrics metricNames:string[] objects:@IUnknown[] > returnval:@IPerformanceMetric[]
queryMetricsData metricNames:string[] objects:@IUnknown[] > returnMetricNames:string[] returnObjects:@IUnknown[] returnUnits:string[] returnScales:unsignedInt[] returnSequenceNumbers:unsignedInt[] returnDataIndices:unsignedInt[] returnDataLengths:unsignedInt[] returnval:int[]
setupMetrics metricNames:string[] objects:@IUnknown[] period:unsignedInt count:unsignedInt > returnval:@IPerformanceMetric[]`,
    IPerformanceMetric: `getCount > returnval:unsignedInt
getDescription > returnval:string
getMaximumValue > returnval:int
getMetricName > returnval:string
getMinimumValue > returnval:int
getObject > returnval:@IUnknown
getPeriod > returnval:unsignedInt
getUnit > returnval:string`,
    IPlatform: `getARM > returnval:@IPlatformARM
getArchitecture > returnval:#PlatformArchitecture
getChipsetType > returnval:#ChipsetType
getIommuType > returnval:#IommuType
getProperties > returnval:@IPlatformProperties
getRTCUseUTC > returnval:boolean
getX86 > returnval:@IPlatformX86
setArchitecture architecture:#PlatformArchitecture
setChipsetType chipsetType:#ChipsetType
setIommuType iommuType:#IommuType
setRTCUseUTC RTCUseUTC:boolean`,
    IPlatformARM: `getCPUProperty property:#CPUPropertyTypeARM > returnval:boolean
setCPUProperty property:#CPUPropertyTypeARM value:boolean`,
    IPlatformProperties: `getDeviceTypesForStorageBus bus:#StorageBus > returnval:#DeviceType[]
getExclusiveHwVirt > returnval:boolean
getMaxBootPosition > returnval:unsignedInt
getMaxDevicesPerPortForStorageBus bus:#StorageBus > returnval:unsignedInt
getMaxInstancesOfStorageBus chipset:#ChipsetType bus:#StorageBus > returnval:unsignedInt
getMaxInstancesOfUSBControllerType chipset:#ChipsetType type:#USBControllerType > returnval:unsignedInt
getMaxNetworkAdapters chipset:#ChipsetType > returnval:unsignedInt
getMaxNetworkAdaptersOfType chipset:#ChipsetType type:#NetworkAttachmentType > returnval:unsignedInt
getMaxPortCountForStorageBus bus:#StorageBus > returnval:unsignedInt
getMinGuestRAM firmware:#FirmwareType > returnval:unsignedInt
getMinPortCountForStorageBus bus:#StorageBus > returnval:unsignedInt
getParallelPortCount > returnval:unsignedInt
getRawModeSupported > returnval:boolean
getSerialPortCount > returnval:unsignedInt
getStorageBusForControllerType storageControllerType:#StorageControllerType > returnval:#StorageBus
getStorageControllerHotplugCapable controllerType:#StorageControllerType > returnval:boolean
getStorageControllerTypesForBus storageBus:#StorageBus > returnval:#StorageControllerType[]
getSupportedAudioControllerTypes > returnval:#AudioControllerType[]
getSupportedBootDevices > returnval:#DeviceType[]
getSupportedChipsetTypes > returnval:#ChipsetType[]
getSupportedFirmwareTypes > returnval:#FirmwareType[]
getSupportedGfxControllerTypes > returnval:#GraphicsControllerType[]
getSupportedGfxFeaturesForType graphicsControllerType:#GraphicsControllerType > returnval:#GraphicsFeature[]
getSupportedGuestOSTypes > returnval:%IGuestOSType[]
getSupportedIommuTypes > returnval:#IommuType[]
getSupportedNetAdpPromiscModePols > returnval:#NetworkAdapterPromiscModePolicy[]
getSupportedNetworkAdapterTypes > returnval:#NetworkAdapterType[]
getSupportedParavirtProviders > returnval:#ParavirtProvider[]
getSupportedStorageBuses > returnval:#StorageBus[]
getSupportedStorageControllerTypes > returnval:#StorageControllerType[]
getSupportedTpmTypes > returnval:#TpmType[]
getSupportedUSBControllerTypes > returnval:#USBControllerType[]
getSupportedUartTypes > returnval:#UartType[]
getSupportedVRAMRange graphicsControllerType:#GraphicsControllerType accelerate3DEnabled:boolean > minMB:unsignedInt maxMB:unsignedInt returnval:unsignedInt
setExclusiveHwVirt exclusiveHwVirt:boolean`,
    IPlatformX86: `getCPUIDLeaf idx:unsignedInt idxSub:unsignedInt > valEax:unsignedInt valEbx:unsignedInt valEcx:unsignedInt valEdx:unsignedInt
getCPUIDLeafByOrdinal ordinal:unsignedInt > idx:unsignedInt idxSub:unsignedInt valEax:unsignedInt valEbx:unsignedInt valEcx:unsignedInt valEdx:unsignedInt
getCPUProperty property:#CPUPropertyTypeX86 > returnval:boolean
getHPETEnabled > returnval:boolean
getHWVirtExProperty property:#HWVirtExPropertyType > returnval:boolean
removeAllCPUIDLeaves
removeCPUIDLeaf idx:unsignedInt idxSub:unsignedInt
setCPUIDLeaf idx:unsignedInt idxSub:unsignedInt valEax:unsignedInt valEbx:unsignedInt valEcx:unsignedInt valEdx:unsignedInt
setCPUProperty property:#CPUPropertyTypeX86 value:boolean
setHPETEnabled HPETEnabled:boolean
setHWVirtExProperty property:#HWVirtExPropertyType value:boolean`,
    IProcess: `getArguments > returnval:string[]
getEnvironment > returnval:string[]
getEventSource > returnval:@IEventSource
getExecutablePath > returnval:string
getExitCode > returnval:int
getName > returnval:string
getPID > returnval:unsignedInt
getStatus > returnval:#ProcessStatus
read handle:unsignedInt toRead:unsignedInt timeoutMS:unsignedInt > returnval:octets
terminate
waitFor waitFor:unsignedInt timeoutMS:unsignedInt > returnval:#ProcessWaitResult
waitForArray waitFor:#ProcessWaitForFlag[] timeoutMS:unsignedInt > returnval:#ProcessWaitResult
write handle:unsignedInt flags:unsignedInt data:octets timeoutMS:unsignedInt > returnval:unsignedInt
writeArray handle:unsignedInt flags:#ProcessInputFlag[] data:octets timeoutMS:unsignedInt > returnval:unsignedInt`,
    IProgress: `cancel
getCancelable > returnval:boolean
getCanceled > returnval:boolean
getCompleted > returnval:boolean
getDescription > returnval:string
getErrorInfo > returnval:@IVirtualBoxErrorInfo?
getEventSource > returnval:@IEventSource
getId > returnval:string
getInitiator > returnval:@IUnknown?
getOperation > returnval:unsignedInt
getOperationCount > returnval:unsignedInt
getOperationDescription > returnval:string
getOperationPercent > returnval:unsignedInt
getOperationWeight > returnval:unsignedInt
getPercent > returnval:unsignedInt
getResultCode > returnval:int
getTimeRemaining > returnval:int
getTimeout > returnval:unsignedInt
setTimeout timeout:unsignedInt
waitForCompletion timeout:int
waitForOperationCompletion operation:unsignedInt timeout:int`,
    IProgressCreatedEvent: `: IProgressEvent
getCreate > returnval:boolean`,
    IProgressEvent: `: IEvent
getProgressId > returnval:string`,
    IProgressPercentageChangedEvent: `: IProgressEvent
getPercent > returnval:int`,
    IProgressTaskCompletedEvent: `: IProgressEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IRangedInteger64FormValue: `: IFormValue
getInteger > returnval:long
getMaximum > returnval:long
getMinimum > returnval:long
getSuffix > returnval:string
setInteger value:long > returnval:@IProgress?`,
    IRangedIntegerFormValue: `: IFormValue
getInteger > returnval:int
getMaximum > returnval:int
getMinimum > returnval:int
getSuffix > returnval:string
setInteger value:int > returnval:@IProgress?`,
    IRecordingScreenSettings: `getAudioBits > returnval:unsignedInt
getAudioChannels > returnval:unsignedInt
getAudioCodec > returnval:#RecordingAudioCodec
getAudioDeadline > returnval:#RecordingCodecDeadline
getAudioHz > returnval:unsignedInt
getAudioRateControlMode > returnval:#RecordingRateControlMode
getDestination > returnval:#RecordingDestination
getEnabled > returnval:boolean
getFeatures > returnval:#RecordingFeature[]
getFilename > returnval:string
getId > returnval:unsignedInt
getMaxFileSize > returnval:unsignedInt
getMaxTime > returnval:unsignedInt
getOptions > returnval:string
getVideoCodec > returnval:#RecordingVideoCodec
getVideoDeadline > returnval:#RecordingCodecDeadline
getVideoFPS > returnval:unsignedInt
getVideoHeight > returnval:unsignedInt
getVideoRate > returnval:unsignedInt
getVideoRateControlMode > returnval:#RecordingRateControlMode
getVideoScalingMode > returnval:#RecordingVideoScalingMode
getVideoWidth > returnval:unsignedInt
isFeatureEnabled feature:#RecordingFeature > returnval:boolean
setAudioBits audioBits:unsignedInt
setAudioChannels audioChannels:unsignedInt
setAudioCodec audioCodec:#RecordingAudioCodec
setAudioDeadline audioDeadline:#RecordingCodecDeadline
setAudioHz audioHz:unsignedInt
setAudioRateControlMode audioRateControlMode:#RecordingRateControlMode
setDestination destination:#RecordingDestination
setEnabled enabled:boolean
setFeatures features:#RecordingFeature[]
setFilename filename:string
setMaxFileSize maxFileSize:unsignedInt
setMaxTime maxTime:unsignedInt
setOptions options:string
setVideoCodec videoCodec:#RecordingVideoCodec
setVideoDeadline videoDeadline:#RecordingCodecDeadline
setVideoFPS videoFPS:unsignedInt
setVideoHeight videoHeight:unsignedInt
setVideoRate videoRate:unsignedInt
setVideoRateControlMode videoRateControlMode:#RecordingRateControlMode
setVideoScalingMode videoScalingMode:#RecordingVideoScalingMode
setVideoWidth videoWidth:unsignedInt`,
    IRecordingScreenStateChangedEvent: `: IRecordingStateChangedEvent
getScreen > returnval:unsignedInt`,
    IRecordingSettings: `getEnabled > returnval:boolean
getPaused > returnval:boolean
getProgress > returnval:@IProgress?
getScreenSettings screenId:unsignedInt > returnval:@IRecordingScreenSettings
getScreens > returnval:@IRecordingScreenSettings[]
resume
setEnabled enabled:boolean
setPaused paused:boolean
start > returnval:@IProgress?`,
    IRecordingStateChangedEvent: `: IEvent
getError > returnval:@IVirtualBoxErrorInfo?
getState > returnval:#RecordingState`,
    IResourceStore: 'getMidlDoesNotLikeEmptyInterfaces > returnval:boolean',
    IReusableEvent: `: IEvent
getGeneration > returnval:unsignedInt
reuse`,
    IRuntimeErrorEvent: `: IEvent
getFatal > returnval:boolean
getId > returnval:string
getMessage > returnval:string`,
    ISerialPort: `getEnabled > returnval:boolean
getHostMode > returnval:#PortMode
getIOAddress > returnval:unsignedInt
getIRQ > returnval:unsignedInt
getPath > returnval:string
getServer > returnval:boolean
getSlot > returnval:unsignedInt
getUartType > returnval:#UartType
setEnabled enabled:boolean
setHostMode hostMode:#PortMode
setIOAddress IOAddress:unsignedInt
setIRQ IRQ:unsignedInt
setPath path:string
setServer server:boolean
setUartType uartType:#UartType`,
    ISerialPortChangedEvent: `: IEvent
getSerialPort > returnval:@ISerialPort?`,
    ISession: `getConsole > returnval:@IConsole?
getMachine > returnval:@IMachine
getName > returnval:string
getState > returnval:#SessionState
getType > returnval:#SessionType
setName name:string
unlockMachine`,
    ISessionStateChangedEvent: `: IMachineEvent
getState > returnval:#SessionState`,
    ISharedFolder: `getAccessible > returnval:boolean
getAutoMount > returnval:boolean
getAutoMountPoint > returnval:string
getHostPath > returnval:string
getLastAccessError > returnval:string
getName > returnval:string
getSymlinkPolicy > returnval:#SymlinkPolicy
getWritable > returnval:boolean
setAutoMount autoMount:boolean
setAutoMountPoint autoMountPoint:string
setSymlinkPolicy symlinkPolicy:#SymlinkPolicy
setWritable writable:boolean`,
    ISharedFolderChangedEvent: `: IEvent
getScope > returnval:#Scope`,
    IShowWindowEvent: `: IEvent
getWinId > returnval:long
setWinId winId:long`,
    ISnapshot: `getChildren > returnval:@ISnapshot[]
getChildrenCount > returnval:unsignedInt
getDescription > returnval:string
getId > returnval:string
getMachine > returnval:@IMachine
getName > returnval:string
getOnline > returnval:boolean
getParent > returnval:@ISnapshot?
getTimeStamp > returnval:long
setDescription description:string
setName name:string`,
    ISnapshotChangedEvent: `: ISnapshotEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    ISnapshotDeletedEvent: `: ISnapshotEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    ISnapshotEvent: `: IMachineEvent
getSnapshotId > returnval:string`,
    ISnapshotRestoredEvent: `: ISnapshotEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    ISnapshotTakenEvent: `: ISnapshotEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IStateChangedEvent: `: IEvent
getState > returnval:#MachineState`,
    IStorageController: `getBootable > returnval:boolean
getBus > returnval:#StorageBus
getControllerType > returnval:#StorageControllerType
getInstance > returnval:unsignedInt
getMaxDevicesPerPortCount > returnval:unsignedInt
getMaxPortCount > returnval:unsignedInt
getMinPortCount > returnval:unsignedInt
getName > returnval:string
getPortCount > returnval:unsignedInt
getUseHostIOCache > returnval:boolean
setControllerType controllerType:#StorageControllerType
setInstance instance:unsignedInt
setName name:string
setPortCount portCount:unsignedInt
setUseHostIOCache useHostIOCache:boolean`,
    IStorageControllerChangedEvent: `: IEvent
getControllerName > returnval:string
getMachinId > returnval:string`,
    IStorageDeviceChangedEvent: `: IEvent
getRemoved > returnval:boolean
getSilent > returnval:boolean
getStorageDevice > returnval:%IMediumAttachment`,
    IStringArray: 'getValues > returnval:string[]',
    IStringFormValue: `: IFormValue
getClipboardString > returnval:string
getMultiline > returnval:boolean
getString > returnval:string
setString text:string > returnval:@IProgress?`,
    ISystemProperties: `getAutostartDatabasePath > returnval:string
getCPUProfiles architecture:#CPUArchitecture namePattern:string > returnval:@ICPUProfile[]
getDefaultAdditionsISO > returnval:string
getDefaultAudioDriver > returnval:#AudioDriverType
getDefaultCryptoExtPack > returnval:string
getDefaultFrontend > returnval:string
getDefaultHardDiskFormat > returnval:string
getDefaultIoCacheSettingForStorageController controllerType:#StorageControllerType > returnval:boolean
getDefaultMachineFolder > returnval:string
getDefaultVRDEExtPack > returnval:string
getExecutionEnginesForVmCpuArchitecture cpuArchitecture:#CPUArchitecture > returnval:#VMExecutionEngine[]
getFreeDiskSpaceError > returnval:long
getFreeDiskSpacePercentError > returnval:unsignedInt
getFreeDiskSpacePercentWarning > returnval:unsignedInt
getFreeDiskSpaceWarning > returnval:long
getInfoVDSize > returnval:long
getLanguageId > returnval:string
getLogHistoryCount > returnval:unsignedInt
getLoggingLevel > returnval:string
getMaxGuestCPUCount > returnval:unsignedInt
getMaxGuestMonitors > returnval:unsignedInt
getMaxGuestRAM > returnval:unsignedInt
getMaxGuestVRAM > returnval:unsignedInt
getMediumFormats > returnval:@IMediumFormat[]
getMinGuestCPUCount > returnval:unsignedInt
getMinGuestRAM > returnval:unsignedInt
getMinGuestVRAM > returnval:unsignedInt
getPlatform > returnval:@IPlatformProperties
getProxyMode > returnval:#ProxyMode
getProxyURL > returnval:string
getScreenShotFormats > returnval:#BitmapFormat[]
getSupportedAudioDriverTypes > returnval:#AudioDriverType[]
getSupportedAutostopTypes > returnval:#AutostopType[]
getSupportedClipboardModes > returnval:#ClipboardMode[]
getSupportedCloneOptions > returnval:#CloneOptions[]
getSupportedDnDModes > returnval:#DnDMode[]
getSupportedExportOptions > returnval:#ExportOptions[]
getSupportedGraphicsFeatures > returnval:#GraphicsFeature[]
getSupportedImportOptions > returnval:#ImportOptions[]
getSupportedKeyboardHIDTypes > returnval:#KeyboardHIDType[]
getSupportedNetworkAttachmentTypes > returnval:#NetworkAttachmentType[]
getSupportedPlatformArchitectures > returnval:#PlatformArchitecture[]
getSupportedPointingHIDTypes > returnval:#PointingHIDType[]
getSupportedPortModes > returnval:#PortMode[]
getSupportedRecordingARCModes > returnval:#RecordingRateControlMode[]
getSupportedRecordingAudioCodecs > returnval:#RecordingAudioCodec[]
getSupportedRecordingFeatures > returnval:#RecordingFeature[]
getSupportedRecordingVRCModes > returnval:#RecordingRateControlMode[]
getSupportedRecordingVSModes > returnval:#RecordingVideoScalingMode[]
getSupportedRecordingVideoCodecs > returnval:#RecordingVideoCodec[]
getSupportedVFSTypes > returnval:#VFSType[]
getSupportedVMProcPriorities > returnval:#VMProcPriority[]
getVRDEAuthLibrary > returnval:string
getWebServiceAuthLibrary > returnval:string
setAutostartDatabasePath autostartDatabasePath:string
setDefaultAdditionsISO defaultAdditionsISO:string
setDefaultCryptoExtPack defaultCryptoExtPack:string
setDefaultFrontend defaultFrontend:string
setDefaultHardDiskFormat defaultHardDiskFormat:string
setDefaultMachineFolder defaultMachineFolder:string
setDefaultVRDEExtPack defaultVRDEExtPack:string
setFreeDiskSpaceError freeDiskSpaceError:long
setFreeDiskSpacePercentError freeDiskSpacePercentError:unsignedInt
setFreeDiskSpacePercentWarning freeDiskSpacePercentWarning:unsignedInt
setFreeDiskSpaceWarning freeDiskSpaceWarning:long
setLanguageId languageId:string
setLogHistoryCount logHistoryCount:unsignedInt
setLoggingLevel loggingLevel:string
setProxyMode proxyMode:#ProxyMode
setProxyURL proxyURL:string
setVRDEAuthLibrary VRDEAuthLibrary:string
setWebServiceAuthLibrary webServiceAuthLibrary:string`,
    IToken: `abandon
dummy`,
    ITrustedPlatformModule: `getLocation > returnval:string
getType > returnval:#TpmType
setLocation location:string
setType type:#TpmType`,
    IUSBController: `getName > returnval:string
getType > returnval:#USBControllerType
getUSBStandard > returnval:unsignedShort
setName name:string
setType type:#USBControllerType`,
    IUSBControllerChangedEvent: `: IEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IUSBDevice: `getAddress > returnval:string
getBackend > returnval:string
getDeviceInfo > returnval:string[]
getId > returnval:string
getManufacturer > returnval:string
getPort > returnval:unsignedShort
getPortPath > returnval:string
getProduct > returnval:string
getProductId > returnval:unsignedShort
getRemote > returnval:boolean
getRevision > returnval:unsignedShort
getSerialNumber > returnval:string
getSpeed > returnval:#USBConnectionSpeed
getVendorId > returnval:unsignedShort
getVersion > returnval:unsignedShort`,
    IUSBDeviceFilter: `getActive > returnval:boolean
getManufacturer > returnval:string
getMaskedInterfaces > returnval:unsignedInt
getName > returnval:string
getPort > returnval:string
getProduct > returnval:string
getProductId > returnval:string
getRemote > returnval:string
getRevision > returnval:string
getSerialNumber > returnval:string
getVendorId > returnval:string
setActive active:boolean
setManufacturer manufacturer:string
setMaskedInterfaces maskedInterfaces:unsignedInt
setName name:string
setPort port:string
setProduct product:string
setProductId productId:string
setRemote remote:string
setRevision revision:string
setSerialNumber serialNumber:string
setVendorId vendorId:string`,
    IUSBDeviceFilters: `createDeviceFilter name:string > returnval:@IUSBDeviceFilter
getDeviceFilters > returnval:@IUSBDeviceFilter[]
insertDeviceFilter position:unsignedInt filter:@IUSBDeviceFilter
removeDeviceFilter position:unsignedInt > returnval:@IUSBDeviceFilter`,
    IUSBDeviceStateChangedEvent: `: IEvent
getAttached > returnval:boolean
getDevice > returnval:@IUSBDevice?
getError > returnval:@IVirtualBoxErrorInfo?`,
    IUSBProxyBackend: `getName > returnval:string
getType > returnval:string`,
    IUefiVariableStore: `addKek keyEncryptionKey:octets owner:string signatureType:#SignatureType
addSignatureToDb signature:octets owner:string signatureType:#SignatureType
addSignatureToDbx signature:octets owner:string signatureType:#SignatureType
addSignatureToMok signature:octets owner:string signatureType:#SignatureType
addVariable name:string owner:string attributes:#UefiVariableAttributes[] data:octets
changeVariable name:string data:octets
deleteVariable name:string owner:string
enrollDefaultMsSignatures
enrollOraclePlatformKey
enrollPlatformKey platformKey:octets owner:string
getSecureBootEnabled > returnval:boolean
queryVariableByName name:string > owner:string attributes:#UefiVariableAttributes[] data:octets
queryVariables > names:string[] owners:string[]
setSecureBootEnabled secureBootEnabled:boolean`,
    IUnattended: `constructMedia
detectIsoOS
done
getAdditionsIsoPath > returnval:string
getAdminPassword > returnval:string
getAuxiliaryBasePath > returnval:string
getAvoidUpdatesOverNetwork > returnval:boolean
getCountry > returnval:string
getDetectedImageIndices > returnval:unsignedInt[]
getDetectedImageNames > returnval:string[]
getDetectedOSFlavor > returnval:string
getDetectedOSHints > returnval:string
getDetectedOSLanguages > returnval:string
getDetectedOSTypeId > returnval:string
getDetectedOSVersion > returnval:string
getExtraInstallKernelParameters > returnval:string
getFullUserName > returnval:string
getHostname > returnval:string
getImageIndex > returnval:unsignedInt
getInstallGuestAdditions > returnval:boolean
getInstallTestExecService > returnval:boolean
getInstallUserPayload > returnval:boolean
getIsUnattendedInstallSupported > returnval:boolean
getIsoPath > returnval:string
getKeyboardLayout > returnval:string
getKeyboardVariant > returnval:string
getLanguage > returnval:string
getLocale > returnval:string
getMachine > returnval:@IMachine?
getPackageSelectionAdjustments > returnval:string
getPostInstallCommand > returnval:string
getPostInstallScriptTemplatePath > returnval:string
getProductKey > returnval:string
getProductKeyRequired > returnval:boolean
getProxy > returnval:string
getScriptTemplatePath > returnval:string
getTimeZone > returnval:string
getUser > returnval:string
getUserPassword > returnval:string
getUserPayloadIsoPath > returnval:string
getValidationKitIsoPath > returnval:string
prepare
reconfigureVM
setAdditionsIsoPath additionsIsoPath:string
setAdminPassword adminPassword:string
setAuxiliaryBasePath auxiliaryBasePath:string
setAvoidUpdatesOverNetwork avoidUpdatesOverNetwork:boolean
setCountry country:string
setExtraInstallKernelParameters extraInstallKernelParameters:string
setFullUserName fullUserName:string
setHostname hostname:string
setImageIndex imageIndex:unsignedInt
setInstallGuestAdditions installGuestAdditions:boolean
setInstallTestExecService installTestExecService:boolean
setInstallUserPayload installUserPayload:boolean
setIsoPath isoPath:string
setKeyboardLayout keyboardLayout:string
setKeyboardVariant keyboardVariant:string
setLanguage language:string
setLocale locale:string
setMachine machine:@IMachine
setPackageSelectionAdjustments packageSelectionAdjustments:string
setPostInstallCommand postInstallCommand:string
setPostInstallScriptTemplatePath postInstallScriptTemplatePath:string
setProductKey productKey:string
setProxy proxy:string
setScriptTemplatePath scriptTemplatePath:string
setTimeZone timeZone:string
setUser user:string
setUserPassword userPassword:string
setUserPayloadIsoPath userPayloadIsoPath:string
setValidationKitIsoPath validationKitIsoPath:string`,
    IUpdateAgent: `checkFor > returnval:@IProgress?
download > returnval:@IProgress?
getChannel > returnval:#UpdateChannel
getCheckCount > returnval:unsignedInt
getCheckFrequency > returnval:unsignedInt
getDependsOn > returnval:string[]
getDownloadUrl > returnval:string
getEnabled > returnval:boolean
getEventSource > returnval:@IEventSource?
getHidden > returnval:boolean
getIsCheckNeeded > returnval:boolean
getLastCheckDate > returnval:string
getName > returnval:string
getOrder > returnval:unsignedInt
getReleaseNotes > returnval:string
getRepositoryURL > returnval:string
getState > returnval:#UpdateState
getSupportedChannels > returnval:#UpdateChannel[]
getVersion > returnval:string
getWebUrl > returnval:string
install > returnval:@IProgress?
rollback
setChannel channel:#UpdateChannel
setCheckFrequency checkFrequency:unsignedInt
setEnabled enabled:boolean
setRepositoryURL repositoryURL:string`,
    IUpdateAgentAvailableEvent: `: IUpdateAgentEvent
getChannel > returnval:#UpdateChannel
getDownloadURL > returnval:string
getReleaseNotes > returnval:string
getSeverity > returnval:#UpdateSeverity
getVersion > returnval:string
getWebURL > returnval:string`,
    IUpdateAgentErrorEvent: `: IUpdateAgentEvent
getMsg > returnval:string
getRcError > returnval:int`,
    IUpdateAgentEvent: `: IEvent
getAgent > returnval:@IUpdateAgent?`,
    IUpdateAgentSettingsChangedEvent: `: IUpdateAgentEvent
getAttributeHint > returnval:string`,
    IUpdateAgentStateChangedEvent: `: IUpdateAgentEvent
getState > returnval:#UpdateState`,
    IVBoxSVCAvailabilityChangedEvent: `: IEvent
getAvailable > returnval:boolean`,
    IVFSExplorer: `cd dir:string > returnval:@IProgress
cdUp > returnval:@IProgress
entryList > names:string[] types:unsignedInt[] sizes:long[] modes:unsignedInt[]
exists names:string[] > returnval:string[]
getPath > returnval:string
getType > returnval:#VFSType
remove names:string[] > returnval:@IProgress
update > returnval:@IProgress`,
    IVRDEServer: `getAllowMultiConnection > returnval:boolean
getAuthLibrary > returnval:string
getAuthTimeout > returnval:unsignedInt
getAuthType > returnval:#AuthType
getEnabled > returnval:boolean
getReuseSingleConnection > returnval:boolean
getVRDEExtPack > returnval:string
getVRDEProperties > returnval:string[]
getVRDEProperty key:string > returnval:string
setAllowMultiConnection allowMultiConnection:boolean
setAuthLibrary authLibrary:string
setAuthTimeout authTimeout:unsignedInt
setAuthType authType:#AuthType
setEnabled enabled:boolean
setReuseSingleConnection reuseSingleConnection:boolean
setVRDEExtPack VRDEExtPack:string
setVRDEProperty key:string value:string`,
    IVRDEServerChangedEvent: `: IEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IVRDEServerInfoChangedEvent: `: IEvent
getMidlDoesNotLikeEmptyInterfaces > returnval:boolean`,
    IVetoEvent: `: IEvent
addApproval reason:string
addVeto reason:string
getApprovals > returnval:string[]
getVetos > returnval:string[]
isApproved > returnval:boolean
isVetoed > returnval:boolean`,
    IVirtualBox: `checkFirmwarePresent platformArchitecture:#PlatformArchitecture firmwareType:#FirmwareType version:string > url:string file:string returnval:boolean
composeMachineFilename name:string group:string createFlags:string baseFolder:string > returnval:string
createAppliance > returnval:@IAppliance
createCloudNetwork networkName:string > returnval:@ICloudNetwork?
createDHCPServer name:string > returnval:@IDHCPServer
createHostOnlyNetwork networkName:string > returnval:@IHostOnlyNetwork
createMachine settingsFile:string name:string platform:#PlatformArchitecture groups:string[] osTypeId:string flags:string cipher:string passwordId:string password:string > returnval:@IMachine
createMedium format:string location:string accessMode:#AccessMode aDeviceTypeType:#DeviceType > returnval:@IMedium
createNATNetwork networkName:string > returnval:@INATNetwork
createSharedFolder name:string hostPath:string writable:boolean automount:boolean autoMountPoint:string
createUnattendedInstaller > returnval:@IUnattended
findCloudNetworkByName networkName:string > returnval:@ICloudNetwork?
findDHCPServerByNetworkName name:string > returnval:@IDHCPServer
findHostOnlyNetworkById id:string > returnval:@IHostOnlyNetwork
findHostOnlyNetworkByName networkName:string > returnval:@IHostOnlyNetwork
findMachine nameOrId:string > returnval:@IMachine
findNATNetworkByName networkName:string > returnval:@INATNetwork
findProgressById id:string > returnval:@IProgress
getAPIRevision > returnval:long
getAPIVersion > returnval:string
getCloudNetworks > returnval:@ICloudNetwork[]
getCloudProviderManager > returnval:@ICloudProviderManager
getDHCPServers > returnval:@IDHCPServer[]
getDVDImages > returnval:@IMedium[]
getEventSource > returnval:@IEventSource
getExtraData key:string > returnval:string
getExtraDataKeys > returnval:string[]
getFloppyImages > returnval:@IMedium[]
getGenericNetworkDrivers > returnval:string[]
getGuestOSDescsBySubtype OSSubtype:string > returnval:string[]
getGuestOSFamilies > returnval:string[]
getGuestOSSubtypesByFamilyId family:string > returnval:string[]
getGuestOSType id:string > returnval:%IGuestOSType
getGuestOSTypes > returnval:%IGuestOSType[]
getHardDisks > returnval:@IMedium[]
getHomeFolder > returnval:string
getHost > returnval:@IHost
getHostOnlyNetworks > returnval:@IHostOnlyNetwork[]
getInternalNetworks > returnval:string[]
getMachineGroups > returnval:string[]
getMachineStates machines:@IMachine[] > returnval:#MachineState[]
getMachines > returnval:@IMachine[]
getMachinesByGroups groups:string[] > returnval:@IMachine[]
getNATNetworks > returnval:@INATNetwork[]
getPackageType > returnval:string
getPerformanceCollector > returnval:@IPerformanceCollector
getPlatformProperties architecture:#PlatformArchitecture > returnval:@IPlatformProperties
getProgressOperations > returnval:@IProgress[]
getRevision > returnval:unsignedInt
getSettingsFilePath > returnval:string
getSharedFolders > returnval:@ISharedFolder[]
getSystemProperties > returnval:@ISystemProperties
getTrackedObject trObjId:string > pIface:@IUnknown? state:#TrackedObjectState creationTime:long deletionTime:long
getTrackedObjectIds name:string > returnval:string[]
getVersion > returnval:string
getVersionNormalized > returnval:string
openMachine settingsFile:string password:string > returnval:@IMachine
openMedium location:string deviceType:#DeviceType accessMode:#AccessMode forceNewUuid:boolean > returnval:@IMedium
registerMachine machine:@IMachine
removeCloudNetwork network:@ICloudNetwork
removeDHCPServer server:@IDHCPServer
removeHostOnlyNetwork network:@IHostOnlyNetwork
removeNATNetwork network:@INATNetwork
removeSharedFolder name:string
setExtraData key:string value:string
setSettingsSecret password:string`,
    IVirtualBoxErrorInfo: `getComponent > returnval:string
getInterfaceID > returnval:string
getNext > returnval:@IVirtualBoxErrorInfo?
getResultCode > returnval:int
getResultDetail > returnval:int
getText > returnval:string`,
    IVirtualSystemDescription: `addDescription type:#VirtualSystemDescriptionType VBoxValue:string extraConfigValue:string
getCount > returnval:unsignedInt
getDescription > types:#VirtualSystemDescriptionType[] refs:string[] OVFValues:string[] VBoxValues:string[] extraConfigValues:string[]
getDescriptionByType type:#VirtualSystemDescriptionType > types:#VirtualSystemDescriptionType[] refs:string[] OVFValues:string[] VBoxValues:string[] extraConfigValues:string[]
getValuesByType type:#VirtualSystemDescriptionType which:#VirtualSystemDescriptionValueType > returnval:string[]
removeDescriptionByType type:#VirtualSystemDescriptionType
setFinalValues enabled:boolean[] VBoxValues:string[] extraConfigValues:string[]`,
    IVirtualSystemDescriptionForm: `: IForm
getVirtualSystemDescription > returnval:@IVirtualSystemDescription?`,
    IWebsessionManager: `static getSessionObject refIVirtualBox:@IVirtualBox > returnval:@ISession
static logoff refIVirtualBox:@IVirtualBox
static logon username:string password:string > returnval:@IVirtualBox`,
  },
  enums: {
    APICMode: 'Disabled APIC X2APIC',
    AccessMode: 'ReadOnly ReadWrite',
    AdditionsFacilityClass: 'None Driver Service Program Feature ThirdParty All',
    AdditionsFacilityStatus: 'Inactive Paused PreInit Init Active Terminating Terminated Failed Unknown',
    AdditionsFacilityType: 'None VBoxGuestDriver AutoLogon VBoxService VBoxTrayClient Seamless Graphics MonitorAttach All',
    AdditionsRunLevelType: 'None System Userland Desktop',
    AdditionsUpdateFlag: 'None WaitForUpdateStartOnly',
    AudioCodecType: 'Null SB16 STAC9700 AD1980 STAC9221',
    AudioControllerType: 'AC97 SB16 HDA VirtioSound',
    AudioDeviceState: 'Unknown Active Disabled NotPresent Unplugged',
    AudioDeviceType: 'Unknown BuiltLin ExternalUSB ExternalOther',
    AudioDirection: 'Unknown In Out Duplex',
    AudioDriverType: 'Default Null OSS ALSA Pulse WinMM DirectSound WAS CoreAudio MMPM SolAudio',
    AuthType: 'Null External Guest',
    AutostopType: 'Disabled SaveState PowerOff AcpiShutdown',
    BandwidthGroupType: 'Null Disk Network',
    BitmapFormat: 'Opaque BGR BGR0 BGRA RGBA PNG JPEG',
    CPUArchitecture: 'Any x86 AMD64 ARMv8_32 ARMv8_64',
    CPUPropertyTypeARM: 'Null HWVirt GICITS',
    CPUPropertyTypeX86: 'Null PAE LongMode TripleFaultReset APIC X2APIC IBPBOnVMExit IBPBOnVMEntry HWVirt SpecCtrl SpecCtrlByHost L1DFlushOnEMTScheduling L1DFlushOnVMEntry MDSClearOnEMTScheduling MDSClearOnVMEntry',
    CertificateVersion: 'V1 V2 V3 Unknown',
    ChipsetType: 'Null PIIX3 ICH9 ARMv8Virtual',
    CleanupMode: 'UnregisterOnly DetachAllReturnNone DetachAllReturnHardDisksOnly Full DetachAllReturnHardDisksAndVMRemovable',
    ClipboardMode: 'Disabled HostToGuest GuestToHost Bidirectional',
    CloneMode: 'MachineState MachineAndChildStates AllStates',
    CloneOptions: 'Link KeepAllMACs KeepNATMACs KeepDiskNames KeepHwUUIDs',
    CloudImageState: 'Invalid Provisioning Importing Available Exporting Disabled Deleted',
    CloudMachineState: 'Invalid Provisioning Running Starting Stopping Stopped CreatingImage Terminating Terminated',
    DHCPConfigScope: 'Global Group MachineNIC MAC',
    DHCPGroupConditionType: 'MAC MACWildcard vendorClassID vendorClassIDWildcard userClassID userClassIDWildcard',
    DHCPOption: 'SubnetMask TimeOffset Routers TimeServers NameServers DomainNameServers LogServers CookieServers LPRServers ImpressServers ResourseLocationServers HostName BootFileSize MeritDumpFile DomainName SwapServer RootPath ExtensionPath IPForwarding OptNonLocalSourceRouting PolicyFilter MaxDgramReassemblySize DefaultIPTTL PathMTUAgingTimeout PathMTUPlateauTable InterfaceMTU AllSubnetsAreLocal BroadcastAddress PerformMaskDiscovery MaskSupplier PerformRouterDiscovery RouterSolicitationAddress StaticRoute TrailerEncapsulation ARPCacheTimeout EthernetEncapsulation TCPDefaultTTL TCPKeepaliveInterval TCPKeepaliveGarbage NISDomain NISServers NTPServers VendorSpecificInfo NetBIOSNameServers NetBIOSDatagramServers NetBIOSNodeType NetBIOSScope XWindowsFontServers XWindowsDisplayManager NetWareIPDomainName NetWareIPInformation NISPlusDomain NISPlusServers TFTPServerName BootfileName MobileIPHomeAgents SMTPServers POP3Servers NNTPServers WWWServers FingerServers IRCServers StreetTalkServers STDAServers SLPDirectoryAgent SLPServiceScope DomainSearch',
    DHCPOptionEncoding: 'Normal Hex',
    DataFlags: 'None Mandatory Expert Array FlagMask',
    DataType: 'Int32 Int8 String',
    DeviceActivity: 'Null Idle Reading Writing',
    DeviceType: 'Null Floppy DVD HardDisk Network USB SharedFolder Graphics3D End',
    DirectoryCopyFlag: 'None CopyIntoExisting Recursive FollowLinks',
    DirectoryCreateFlag: 'None Parents',
    DirectoryOpenFlag: 'None NoSymlinks DenyAscent NoFollowSymlinks',
    DirectoryRemoveRecFlag: 'None ContentAndDir ContentOnly',
    DirectoryStatus: 'Undefined Open Close Rewind Down Error',
    DnDAction: 'Ignore Copy Move Link',
    DnDMode: 'Disabled HostToGuest GuestToHost Bidirectional',
    ExportOptions: 'CreateManifest ExportDVDImages StripAllMACs StripAllNonNATMACs',
    FileAccessMode: 'ReadOnly WriteOnly ReadWrite AppendOnly AppendRead',
    FileCopyFlag: 'None NoReplace FollowLinks Update',
    FileOpenAction: 'OpenExisting OpenOrCreate CreateNew CreateOrReplace OpenExistingTruncated AppendOrCreate',
    FileOpenExFlag: 'None',
    FileSeekOrigin: 'Begin Current End',
    FileSharingMode: 'Read Write ReadWrite Delete ReadDelete WriteDelete All',
    FileStatus: 'Undefined Opening Open Closing Closed Down Error',
    FirmwareBootMenuMode: 'Disabled MenuOnly MessageAndMenu',
    FirmwareType: 'BIOS EFI EFI32 EFI64 EFIDUAL',
    FormValueType: 'Boolean String Choice RangedInteger RangedInteger64',
    FramebufferCapabilities: 'UpdateImage VHWA VisibleRegion RenderCursor MoveCursor',
    FsObjMoveFlag: 'None Replace FollowLinks AllowDirectoryMoves',
    FsObjRenameFlag: 'NoReplace Replace',
    FsObjType: 'Unknown Fifo DevChar Directory DevBlock File Symlink Socket WhiteOut',
    GraphicsControllerType: 'Null VBoxVGA VMSVGA VBoxSVGA QemuRamFB',
    GraphicsFeature: 'None Acceleration3D',
    GuestDebugIoProvider: 'None TCP UDP IPC',
    GuestDebugProvider: 'None Native GDB KD',
    GuestMonitorChangedEventType: 'Enabled Disabled NewOrigin',
    GuestMonitorStatus: 'Disabled Enabled Blank',
    GuestMouseEventMode: 'Relative Absolute',
    GuestSessionStatus: 'Undefined Starting Started Terminating Terminated TimedOutKilled TimedOutAbnormally Down Error',
    GuestSessionWaitForFlag: 'None Start Terminate Status',
    GuestSessionWaitResult: 'None Start Terminate Status Error Timeout WaitFlagNotSupported',
    GuestShutdownFlag: 'None PowerOff Reboot Force',
    GuestUserState: 'Unknown LoggedIn LoggedOut Locked Unlocked Disabled Idle InUse Created Deleted SessionChanged CredentialsChanged RoleChanged GroupAdded GroupRemoved Elevated',
    HWVirtExPropertyType: 'Null Enabled VPID NestedPaging UnrestrictedExecution LargePages Force UseNativeApi VirtVmsaveVmload',
    HostNetworkInterfaceMediumType: 'Unknown Ethernet PPP SLIP',
    HostNetworkInterfaceStatus: 'Unknown Up Down',
    HostNetworkInterfaceType: 'Invalid Bridged HostOnly',
    ImportOptions: 'KeepAllMACs KeepNATMACs ImportToVDI KeepExtraData',
    IommuType: 'None Automatic AMD Intel',
    KeyboardHIDType: 'None PS2Keyboard USBKeyboard ComboKeyboard',
    KeyboardLED: 'NumLock CapsLock ScrollLock',
    LockType: 'Null Shared Write VM',
    MachineState: 'Null PoweredOff Saved Teleported Aborted AbortedSaved Running Paused Stuck Teleporting LiveSnapshotting Starting Stopping Saving Restoring TeleportingPausedVM TeleportingIn DeletingSnapshotOnline DeletingSnapshotPaused OnlineSnapshotting RestoringSnapshot DeletingSnapshot SettingUp Snapshotting FirstOnline LastOnline FirstTransient LastTransient',
    MediumFormatCapabilities: 'Uuid CreateFixed CreateDynamic CreateSplit2G Differencing Asynchronous File Properties TcpNetworking VFS Discard Preferred CapabilityMask',
    MediumState: 'NotCreated Created LockedRead LockedWrite Inaccessible Creating Deleting',
    MediumType: 'Normal Immutable Writethrough Shareable Readonly MultiAttach',
    MediumVariant: 'Standard VmdkSplit2G VmdkRawDisk VmdkStreamOptimized VmdkESX VdiZeroExpand Fixed Diff Formatted NoCreateDir',
    MetricType: 'Invalid CpuUtilization MemoryUtilization DiskBytesRead DiskBytesWritten NetworksBytesIn NetworksBytesOut',
    MouseButtonState: 'LeftButton RightButton MiddleButton WheelUp WheelDown XButton1 XButton2 MouseStateMask',
    NATAliasMode: 'AliasLog AliasProxyOnly AliasUseSamePorts',
    NATProtocol: 'UDP TCP',
    NetworkAdapterPromiscModePolicy: 'Deny AllowNetwork AllowAll',
    NetworkAdapterType: 'Null Am79C970A Am79C973 I82540EM I82543GC I82545EM Virtio Am79C960 NE2000 NE1000 WD8013 WD8003 ELNK2 ELNK1 UsbNet I82583V',
    NetworkAttachmentType: 'Null NAT Bridged Internal HostOnly Generic NATNetwork Cloud HostOnlyNetwork',
    ParavirtProvider: 'None Default Legacy Minimal HyperV KVM',
    PartitionTableType: 'MBR GPT',
    PartitionType: 'Empty FAT12 FAT16 FAT IFS FAT32CHS FAT32LBA FAT16B Extended WindowsRE LinuxSwapOld LinuxOld DragonFlyBSDSlice LinuxSwap Linux LinuxExtended LinuxLVM BSDSlice AppleUFS AppleHFS Solaris GPT EFI Unknown MBR iFFS SonyBoot LenovoBoot WindowsMSR WindowsBasicData WindowsLDMMeta WindowsLDMData WindowsRecovery WindowsStorageSpaces WindowsStorageReplica IBMGPFS LinuxData LinuxRAID LinuxRootX86 LinuxRootAMD64 LinuxRootARM32 LinuxRootARM64 LinuxHome LinuxSrv LinuxPlainDmCrypt LinuxLUKS LinuxReserved FreeBSDBoot FreeBSDData FreeBSDSwap FreeBSDUFS FreeBSDVinum FreeBSDZFS FreeBSDUnknown AppleHFSPlus AppleAPFS AppleRAID AppleRAIDOffline AppleBoot AppleLabel AppleTvRecovery AppleCoreStorage SoftRAIDStatus SoftRAIDScratch SoftRAIDVolume SoftRAIDCache AppleUnknown SolarisBoot SolarisRoot SolarisSwap SolarisBackup SolarisUsr SolarisVar SolarisHome SolarisAltSector SolarisReserved SolarisUnknown NetBSDSwap NetBSDFFS NetBSDLFS NetBSDRAID NetBSDConcatenated NetBSDEncrypted NetBSDUnknown ChromeOSKernel ChromeOSRootFS ChromeOSFuture ContLnxUsr ContLnxRoot ContLnxReserved ContLnxRootRAID HaikuBFS MidntBSDBoot MidntBSDData MidntBSDSwap MidntBSDUFS MidntBSDVium MidntBSDZFS MidntBSDUnknown OpenBSDData QNXPowerSafeFS Plan9 VMWareVMKCore VMWareVMFS VMWareReserved VMWareUnknown AndroidX86Bootloader AndroidX86Bootloader2 AndroidX86Boot AndroidX86Recovery AndroidX86Misc AndroidX86Metadata AndroidX86System AndroidX86Cache AndroidX86Data AndroidX86Persistent AndroidX86Vendor AndroidX86Config AndroidX86Factory AndroidX86FactoryAlt AndroidX86Fastboot AndroidX86OEM AndroidARMMeta AndroidARMExt ONIEBoot ONIEConfig PowerPCPrep XDGShrBootConfig CephBlock CephBlockDB CephBlockDBDmc CephBlockDBDmcLUKS CephBlockDmc CephBlockDmcLUKS CephBlockWALog CephBlockWALogDmc CephBlockWALogDmcLUKS CephDisk CephDiskDmc CephJournal CephJournalDmc CephJournalDmcLUKS CephLockbox CephMultipathBlock1 CephMultipathBlock2 CephMultipathBlockDB CephMultipathBLockWALog CephMultipathJournal CephMultipathOSD CephOSD CephOSDDmc CephOSDDmcLUKS',
    PartitioningType: 'MBR GPT',
    PathStyle: 'DOS UNIX Unknown',
    PlatformArchitecture: 'None x86 ARM',
    PointingHIDType: 'None PS2Mouse USBMouse USBTablet ComboMouse USBMultiTouch USBMultiTouchScreenPlusPad',
    PortMode: 'Disconnected HostPipe HostDevice RawFile TCP',
    ProcessCreateFlag: 'None WaitForProcessStartOnly IgnoreOrphanedProcesses Hidden Profile WaitForStdOut WaitForStdErr ExpandArguments UnquotedArguments',
    ProcessInputFlag: 'None EndOfFile',
    ProcessInputStatus: 'Undefined Broken Available Written Overflow',
    ProcessOutputFlag: 'None StdErr',
    ProcessPriority: 'Invalid Default',
    ProcessStatus: 'Undefined Starting Started Paused Terminating TerminatedNormally TerminatedSignal TerminatedAbnormally TimedOutKilled TimedOutAbnormally Down Error',
    ProcessWaitForFlag: 'None Start Terminate StdIn StdOut StdErr',
    ProcessWaitResult: 'None Start Terminate Status Error Timeout StdIn StdOut StdErr WaitFlagNotSupported',
    ProcessorFeature: 'HWVirtEx PAE LongMode NestedPaging UnrestrictedGuest NestedHWVirt VirtVmsaveVmload',
    ProxyMode: 'System NoProxy Manual',
    Reason: 'Unspecified HostSuspend HostResume HostBatteryLow Snapshot',
    RecordingAudioCodec: 'None WavPCM MP3 OggVorbis Opus Other',
    RecordingCodecDeadline: 'Default Realtime Good Best',
    RecordingDestination: 'None File',
    RecordingFeature: 'None Video Audio',
    RecordingRateControlMode: 'ABR CBR VBR',
    RecordingState: 'Unknown Initializing Started Paused Resumed Finalizing Stopped Canceled LimitReached Error',
    RecordingVideoCodec: 'None MJPEG H262 H264 H265 H266 VP8 VP9 AV1 Other',
    RecordingVideoScalingMode: 'None NearestNeighbor Bilinear Bicubic',
    Scope: 'Global Machine Session',
    ScreenLayoutMode: 'Apply Reset Attach Silent',
    SessionState: 'Null Unlocked Locked Spawning Unlocking',
    SessionType: 'Null WriteLock Remote Shared',
    SettingsVersion: 'Null v1_0 v1_1 v1_2 v1_3pre v1_3 v1_4 v1_5 v1_6 v1_7 v1_8 v1_9 v1_10 v1_11 v1_12 v1_13 v1_14 v1_15 v1_16 v1_17 v1_18 v1_19 v1_20 v1_21 Future',
    SignatureType: 'X509 Sha256',
    StorageBus: 'Null IDE SATA SCSI Floppy SAS USB PCIe VirtioSCSI',
    StorageControllerType: 'Null LsiLogic BusLogic IntelAhci PIIX3 PIIX4 ICH6 I82078 LsiLogicSas USB NVMe VirtioSCSI',
    SymlinkPolicy: 'None Forbidden AllowedInShareSubtree AllowedToRelativeTargets AllowedToAnyTarget',
    SymlinkReadFlag: 'None NoSymlinks',
    SymlinkType: 'Unknown Directory File',
    TouchContactState: 'None InContact InRange ContactStateMask',
    TpmType: 'None v1_2 v2_0 Host Swtpm',
    TrackedObjectState: 'None Alive Deleted Invalid',
    USBConnectionSpeed: 'Null Low Full High Super SuperPlus',
    USBControllerType: 'Null OHCI EHCI XHCI Last',
    USBDeviceFilterAction: 'Null Ignore Hold',
    USBDeviceState: 'NotSupported Unavailable Busy Available Held Captured',
    UartType: 'U16450 U16550A U16750',
    UefiVariableAttributes: 'None NonVolatile BootServiceAccess RuntimeAccess HwErrorRecord AuthWriteAccess AuthTimeBasedWriteAccess AuthAppendWrite',
    UpdateChannel: 'Invalid Stable All WithBetas WithTesting',
    UpdateSeverity: 'Invalid Critical Major Minor Testing',
    UpdateState: 'Invalid Available NotAvailable Downloading Downloaded Installing Installed UserInteraction Canceled Maintenance Error',
    VBoxEventType: 'Invalid Any Vetoable MachineEvent SnapshotEvent InputEvent LastWildcard OnMachineStateChanged OnMachineDataChanged OnExtraDataChanged OnExtraDataCanChange OnMediumRegistered OnMachineRegistered OnSessionStateChanged OnSnapshotTaken OnSnapshotDeleted OnSnapshotChanged OnGuestPropertyChanged OnMousePointerShapeChanged OnMouseCapabilityChanged OnKeyboardLedsChanged OnStateChanged OnAdditionsStateChanged OnNetworkAdapterChanged OnSerialPortChanged OnParallelPortChanged OnStorageControllerChanged OnMediumChanged OnVRDEServerChanged OnUSBControllerChanged OnUSBDeviceStateChanged OnSharedFolderChanged OnRuntimeError OnCanShowWindow OnShowWindow OnCPUChanged OnVRDEServerInfoChanged OnEventSourceChanged OnCPUExecutionCapChanged OnGuestKeyboard OnGuestMouse OnNATRedirect OnHostPCIDevicePlug OnVBoxSVCAvailabilityChanged OnBandwidthGroupChanged OnGuestMonitorChanged OnStorageDeviceChanged OnClipboardModeChanged OnDnDModeChanged OnNATNetworkChanged OnNATNetworkStartStop OnNATNetworkAlter OnNATNetworkCreationDeletion OnNATNetworkSetting OnNATNetworkPortForward OnGuestSessionStateChanged OnGuestSessionRegistered OnGuestProcessRegistered OnGuestProcessStateChanged OnGuestProcessInputNotify OnGuestProcessOutput OnGuestFileRegistered OnGuestFileStateChanged OnGuestFileOffsetChanged OnGuestFileRead OnGuestFileWrite OnRecordingStateChanged OnGuestUserStateChanged OnGuestMultiTouch OnHostNameResolutionConfigurationChange OnSnapshotRestored OnMediumConfigChanged OnAudioAdapterChanged OnProgressPercentageChanged OnProgressTaskCompleted OnCursorPositionChanged OnGuestAdditionsStatusChanged OnGuestMonitorInfoChanged OnGuestFileSizeChanged OnClipboardFileTransferModeChanged OnCloudProviderListChanged OnCloudProviderRegistered OnCloudProviderUninstall OnCloudProfileRegistered OnCloudProfileChanged OnProgressCreated OnLanguageChanged OnUpdateAgentAvailable OnUpdateAgentError OnUpdateAgentSettingsChanged OnUpdateAgentStateChanged OnHostAudioDeviceChanged OnGuestDebugControlChanged OnMachineGroupsChanged OnGuestDirectoryRegistered OnGuestDirectoryStateChanged OnGuestDirectoryRead OnClipboardError OnExtPackInstalled OnExtPackUninstalled OnRecordingScreenStateChanged End',
    VFSType: 'File Cloud S3 WebDav',
    VMExecutionEngine: 'NotSet Default HwVirt NativeApi Interpreter Recompiler',
    VMProcPriority: 'Invalid Default Flat Low Normal High',
    VirtualSystemDescriptionType: 'Ignore OS Name Product Vendor Version ProductUrl VendorUrl Description License Miscellaneous CPU Memory HardDiskControllerIDE HardDiskControllerSATA HardDiskControllerSCSI HardDiskControllerSAS HardDiskImage Floppy CDROM NetworkAdapter USBController SoundCard SettingsFile BaseFolder PrimaryGroup CloudInstanceShape CloudDomain CloudBootDiskSize CloudBucket CloudOCIVCN CloudPublicIP CloudProfileName CloudOCISubnet CloudKeepObject CloudLaunchInstance CloudInstanceId CloudImageId CloudInstanceState CloudImageState CloudInstanceDisplayName CloudImageDisplayName CloudOCILaunchMode CloudPrivateIP CloudBootVolumeId CloudOCIVCNCompartment CloudOCISubnetCompartment CloudPublicSSHKey BootingFirmware CloudInitScriptPath CloudCompartmentId CloudShapeCpus CloudShapeMemory CloudInstanceMetadata CloudInstanceFreeFormTags CloudImageFreeFormTags HardDiskControllerVirtioSCSI HardDiskControllerNVMe NVRAM',
    VirtualSystemDescriptionValueType: 'Reference Original Auto ExtraConfig',
  },
  structs: {
    IAdditionsFacility: 'classType:#AdditionsFacilityClass lastUpdated:long name:string status:#AdditionsFacilityStatus type:#AdditionsFacilityType',
    IGuestOSType: 'familyId:string familyDescription:string id:string subtype:string description:string is64Bit:boolean platformArchitecture:#PlatformArchitecture recommendedIOAPIC:boolean recommendedVirtEx:boolean recommendedRAM:unsignedInt recommendedGraphicsController:#GraphicsControllerType recommendedVRAM:unsignedInt recommended3DAcceleration:boolean recommendedHDD:long adapterType:#NetworkAdapterType recommendedPAE:boolean recommendedDVDStorageController:#StorageControllerType recommendedDVDStorageBus:#StorageBus recommendedHDStorageController:#StorageControllerType recommendedHDStorageBus:#StorageBus recommendedFirmware:#FirmwareType recommendedUSBHID:boolean recommendedHPET:boolean recommendedUSBTablet:boolean recommendedRTCUseUTC:boolean recommendedChipset:#ChipsetType recommendedIommuType:#IommuType recommendedAudioController:#AudioControllerType recommendedAudioCodec:#AudioCodecType recommendedFloppy:boolean recommendedUSB:boolean recommendedUSB3:boolean recommendedTFReset:boolean recommendedX2APIC:boolean recommendedCPUCount:unsignedInt recommendedTpmType:#TpmType recommendedSecureBoot:boolean recommendedWDDMGraphics:boolean guestAdditionsInstallPackageName:string',
    IHostDrivePartition: 'number:unsignedInt size:long start:long type:#PartitionType active:boolean typeMBR:unsignedInt startCylinder:unsignedInt startHead:unsignedInt startSector:unsignedInt endCylinder:unsignedInt endHead:unsignedInt endSector:unsignedInt typeUuid:string uuid:string name:string',
    IMediumAttachment: 'machine:@IMachine medium:@IMedium? controller:string port:int device:int type:#DeviceType passthrough:boolean temporaryEject:boolean isEjected:boolean nonRotational:boolean discard:boolean hotPluggable:boolean bandwidthGroup:@IBandwidthGroup?',
    IPCIDeviceAttachment: 'name:string isPhysicalDevice:boolean hostAddress:int guestAddress:int',
    IVRDEServerInfo: 'active:boolean port:int numberOfClients:unsignedInt beginTime:long endTime:long bytesSent:long bytesSentTotal:long bytesReceived:long bytesReceivedTotal:long user:string domain:string clientName:string clientIP:string clientVersion:unsignedInt encryptionStyle:unsignedInt',
  },
};
