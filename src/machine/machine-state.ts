import { setTimeout as delay } from 'node:timers/promises';
import type { IMachine, MachineState } from '../../generated/index.js';

/** States that a machine leaves by itself. */
const transient: ReadonlySet<MachineState> = new Set<MachineState>([
  'Teleporting',
  'LiveSnapshotting',
  'Starting',
  'Stopping',
  'Saving',
  'Restoring',
  'TeleportingPausedVM',
  'TeleportingIn',
  'DeletingSnapshotOnline',
  'DeletingSnapshotPaused',
  'OnlineSnapshotting',
  'RestoringSnapshot',
  'DeletingSnapshot',
  'SettingUp',
  'Snapshotting',
]);

const pollMs = 100;

/** Whether the machine is on its way from one state to another. */
function isTransient(state: MachineState): boolean {
  return transient.has(state);
}

/** Waits until the machine is not on its way from one state to another. */
export async function waitUntilSettled(machine: IMachine, signal: AbortSignal): Promise<MachineState> {
  for (;;) {
    const state = await machine.getState({ signal });
    if (!isTransient(state)) return state;
    await delay(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
