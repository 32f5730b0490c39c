import type { CleanupMode, IMachine, IMedium } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import { VBoxError } from '../errors.js';
import { machinesBasedOn } from '../media/dependents.js';
import { type ProgressOptions, waitForProgress } from '../progress/wait-for-progress.js';
import { busyError } from '../session/busy-error.js';
import type { ClientContext } from '../session/client-context.js';
import { runOperation } from '../session/operation.js';
import type { Machine } from './machine.js';
import { isRegistered } from './machine-name.js';

export interface RemoveOptions extends ProgressOptions {
  /**
   * Deletes the hard disk images that only this machine uses, those of its snapshots included. Default `false`: the images
   * stay on the host's disk.
   */
  readonly deleteDisks?: boolean | undefined;
}

export function removeMachine(
  context: ClientContext,
  machine: Machine,
  options: RemoveOptions,
): Promise<void> {
  const { deleteDisks = false } = options;
  const what = `removal of '${machine.name}'`;
  return runOperation({ what, machine: machine.name }, options, async (signal) => {
    // Of a machine whose settings cannot be read, the server knows no files to delete.
    if (!(await machine.api.getAccessible({ signal }))) {
      releaseAll(await unregister(machine, 'UnregisterOnly', signal));
      return;
    }
    if (deleteDisks) await refuseWhenNeeded(context, machine, signal);
    const media = await unregister(
      machine,
      deleteDisks ? 'DetachAllReturnHardDisksOnly' : 'DetachAllReturnNone',
      signal,
    );
    try {
      const progress = await machine.api.deleteConfig(media, { signal });
      await waitForProgress(context, what, progress, signal, options.onProgress);
    } finally {
      releaseAll(media);
    }
  });
}

async function unregister(machine: Machine, mode: CleanupMode, signal: AbortSignal): Promise<IMedium[]> {
  try {
    return await machine.api.unregister(mode, { signal });
  } catch (error) {
    if (!(error instanceof VBoxError) || error.code !== 'VBOX_E_INVALID_OBJECT_STATE') throw error;
    throw await busyError(machine.api, machine.name, 'remove', error);
  }
}

async function refuseWhenNeeded(
  context: ClientContext,
  machine: Machine,
  signal: AbortSignal,
): Promise<void> {
  const names = await machinesBasedOn(context, machine, signal);
  if (names.length === 0) return;
  throw new VBoxError(
    'VBOXWEB_HAS_LINKED_CLONES',
    `Machine '${machine.name}' cannot be removed with its disks: ${names.length} other machine${names.length > 1 ? 's are' : ' is'} ` +
      `based on them (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', ...' : ''}). Remove those first.`,
    { machine: machine.name, operation: 'remove' },
  );
}

/** Removes what a failed creation has left behind, as far as possible; never fails. */
export async function deleteUnregistered(context: ClientContext, machine: IMachine): Promise<void> {
  try {
    // Only a registered machine can be taken apart from its disks, and unregistering twice can end VBoxSVC.
    const registered =
      (await isRegistered(context, await machine.getId())) || (await register(context, machine));
    const media = registered ? await machine.unregister('DetachAllReturnHardDisksOnly') : [];
    try {
      const progress = await machine.deleteConfig(media);
      await waitForProgress(context, 'clean-up', progress, undefined);
    } finally {
      releaseAll(media);
    }
  } catch {
    // The error that made the clean-up necessary is the one to report.
  }
}

async function register(context: ClientContext, machine: IMachine): Promise<boolean> {
  try {
    await context.api.registerMachine(machine);
    return true;
  } catch {
    return false;
  }
}
