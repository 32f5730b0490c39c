import { ConnectionError, OutcomeUnknownError, StaleReferenceError, VBoxError } from '../errors.js';

// What calls answer once the process behind an object has died.
const deadPeerCodes: ReadonlySet<number> = new Set([
  0x80004004, 0x800706be, 0x800706ba, 0x800706bf, 0xc1f30001,
]);

/** Whether the process behind the object is gone: VBoxSVC, or the VM for objects of its console. */
export function isDeadPeer(error: unknown): boolean {
  return error instanceof VBoxError && error.resultCode !== undefined && deadPeerCodes.has(error.resultCode);
}

const goneConnections: ReadonlySet<string> = new Set([
  'VBOXWEB_CONNECTION_REFUSED',
  'VBOXWEB_CONNECTION_LOST',
  'VBOXWEB_NO_ANSWER',
]);

/** Whether an error may come from a lost web session. */
export function isLostSession(error: unknown): boolean {
  if (error instanceof StaleReferenceError) return error.code !== 'VBOXWEB_RELEASED';
  if (error instanceof OutcomeUnknownError) return true;
  // A session that is just ending cannot take in new objects, and getSessionObject answers so for one that has ended.
  if (error instanceof VBoxError && error.code === 'VBOXWEB_NULL_REFERENCE') return true;
  if (error instanceof ConnectionError) return goneConnections.has(error.code);
  return isDeadPeer(error);
}
