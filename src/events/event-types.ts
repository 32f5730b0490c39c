import type { VBoxEventMap } from '../../generated/events.js';

/** A type of event, such as `OnMachineStateChanged`. */
export type VBoxEventName = keyof VBoxEventMap;

/** An event as data. */
export type VBoxEvent<T extends VBoxEventName = VBoxEventName> = VBoxEventMap[T];

/**
 * Events are missing here: the server dropped the listener (`dropped`), the web session was renewed (`reconnected`), or
 * nobody took the events in time (`overflow`). Read the state again.
 */
export interface GapEvent {
  readonly type: 'gap';
  readonly reason: 'dropped' | 'reconnected' | 'overflow';
}

/**
 * What VirtualBox as a whole tells about its machines and media; the default of `vbox.events()`. Events that ask for
 * permission are left out: the server waits for the answer of every listener.
 */
export const machineEventTypes = [
  'OnMachineStateChanged',
  'OnMachineDataChanged',
  'OnMachineRegistered',
  'OnMachineGroupsChanged',
  'OnSessionStateChanged',
  'OnSnapshotTaken',
  'OnSnapshotDeleted',
  'OnSnapshotRestored',
  'OnSnapshotChanged',
  'OnGuestPropertyChanged',
  'OnExtraDataChanged',
  'OnMediumRegistered',
  'OnMediumConfigChanged',
  'OnMediumChanged',
  'OnStorageControllerChanged',
  'OnStorageDeviceChanged',
] as const satisfies readonly VBoxEventName[];
