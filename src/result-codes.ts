const names: ReadonlyMap<number, string> = new Map([
  [0x80bb0001, 'VBOX_E_OBJECT_NOT_FOUND'],
  [0x80bb0002, 'VBOX_E_INVALID_VM_STATE'],
  [0x80bb0003, 'VBOX_E_VM_ERROR'],
  [0x80bb0004, 'VBOX_E_FILE_ERROR'],
  [0x80bb0005, 'VBOX_E_IPRT_ERROR'],
  [0x80bb0006, 'VBOX_E_PDM_ERROR'],
  [0x80bb0007, 'VBOX_E_INVALID_OBJECT_STATE'],
  [0x80bb0008, 'VBOX_E_HOST_ERROR'],
  [0x80bb0009, 'VBOX_E_NOT_SUPPORTED'],
  [0x80bb000a, 'VBOX_E_XML_ERROR'],
  [0x80bb000b, 'VBOX_E_INVALID_SESSION_STATE'],
  [0x80bb000c, 'VBOX_E_OBJECT_IN_USE'],
  [0x80bb000d, 'VBOX_E_PASSWORD_INCORRECT'],
  [0x80bb000e, 'VBOX_E_MAXIMUM_REACHED'],
  [0x80bb000f, 'VBOX_E_GSTCTL_GUEST_ERROR'],
  [0x80bb0010, 'VBOX_E_TIMEOUT'],
  [0x80bb0011, 'VBOX_E_DND_ERROR'],
  [0x80bb0012, 'VBOX_E_PLATFORM_ARCH_NOT_SUPPORTED'],
  [0x80bb0013, 'VBOX_E_RECORDING_ERROR'],
  [0x80004001, 'E_NOTIMPL'],
  [0x80004002, 'E_NOINTERFACE'],
  [0x80004003, 'E_POINTER'],
  [0x80004004, 'E_ABORT'],
  [0x80004005, 'E_FAIL'],
  [0x8000ffff, 'E_UNEXPECTED'],
  [0x80070005, 'E_ACCESSDENIED'],
  [0x8007000e, 'E_OUTOFMEMORY'],
  [0x80070057, 'E_INVALIDARG'],
  [0x800706ba, 'RPC_S_SERVER_UNAVAILABLE'],
  [0x800706be, 'NS_ERROR_CALL_FAILED'],
  [0xc1f30001, 'NS_ERROR_NOT_INITIALIZED'],
]);

/** The field's name of a result code, or its hexadecimal form (`0x80BB00FF`) where it has none. */
export function resultCodeName(resultCode: number): string {
  return names.get(resultCode >>> 0) ?? formatResultCode(resultCode);
}

/** `0x80BB0001`: the way VirtualBox prints result codes. */
function formatResultCode(resultCode: number): string {
  return `0x${(resultCode >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}
