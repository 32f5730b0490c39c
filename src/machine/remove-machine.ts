import type { CleanupMode, IMachine, IMedium } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import { VBoxError } from '../errors.js';
import { machinesBasedOn, type Owner } from '../media/dependents.js';
import type { ProgressOptions, ProgressWatch } from '../progress/operation.js';
import { unwatched, waitForProgress } from '../progress/wait-for-progress.js';
import { busyError } from '../session/busy-error.js';
import type { ClientContext } from '../session/client-context.js';
import { isLostSession } from '../session/loss.js';
import type { Machine } from './machine.js';
import { isRegistered } from './machine-name.js';

export interface RemoveOptions extends ProgressOptions {
  /**
   * Deletes the hard disk images that only this machine uses, those of its snapshots included. Default `false`: the images
   * stay on the host's disk.
   */
  readonly deleteDisks?: boolean | undefined;
}

/** @internal */
export async function removeMachine(
  context: ClientContext,
  machine: Machine,
  options: RemoveOptions,
  watch: ProgressWatch,
): Promise<void> {
  const { deleteDisks = false } = options;
  const what = `removal of '${machine.name}'`;
  await context.run({ what, machine: machine.name }, options, async ({ signal, commit }) => {
    const api = await machine.current({ signal });
    const [accessible, settingsFile] = await Promise.all([
      api.getAccessible({ signal }),
      api.getSettingsFilePath({ signal }),
    ]);
    if (accessible && deleteDisks)
      await refuseWhenNeeded(context, { id: machine.id, api }, machine.name, signal);
    commit(() => finishRemoval(context, machine.id, settingsFile, cleanupMode(accessible, deleteDisks)));
    const media = await unregister(api, machine.name, cleanupMode(accessible, deleteDisks), signal);
    try {
      // Of a machine whose settings cannot be read, the server knows no files to delete.
      if (!accessible) return true;
      const progress = await api.deleteConfig(media, { signal });
      await waitForProgress(context, what, progress, signal, watch);
      return true;
    } finally {
      releaseAll(media);
    }
  });
}

function cleanupMode(accessible: boolean, deleteDisks: boolean): CleanupMode {
  if (!accessible) return 'UnregisterOnly';
  return deleteDisks ? 'DetachAllReturnHardDisksOnly' : 'DetachAllReturnNone';
}

async function unregister(
  machine: IMachine,
  name: string,
  mode: CleanupMode,
  signal: AbortSignal,
): Promise<IMedium[]> {
  try {
    return await machine.unregister(mode, { signal });
  } catch (error) {
    if (!(error instanceof VBoxError) || error.code !== 'VBOX_E_INVALID_OBJECT_STATE') throw error;
    throw await busyError(machine, name, 'remove', error);
  }
}

/** After a loss: undefined when the machine is still registered; otherwise deletes what is left of it. */
async function finishRemoval(
  context: ClientContext,
  id: string,
  settingsFile: string,
  mode: CleanupMode,
): Promise<true | undefined> {
  if (await isRegistered(context, id)) return undefined;
  if (mode !== 'UnregisterOnly') await deleteSettings(context, settingsFile, mode);
  return true;
}

/** Deletes a machine that is known by its settings file only, if it is there. @internal */
export async function deleteSettings(
  context: ClientContext,
  settingsFile: string,
  mode: CleanupMode = 'DetachAllReturnHardDisksOnly',
): Promise<void> {
  try {
    using machine = await context.api.openMachine(settingsFile, '');
    await deleteUnregistered(context, machine, mode);
  } catch (error) {
    // No such file: nothing is left.
    if (!(error instanceof VBoxError) || error.resultCode === undefined || isLostSession(error)) throw error;
  }
}

async function refuseWhenNeeded(
  context: ClientContext,
  machine: Owner,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const names = await machinesBasedOn(context, machine, signal);
  if (names.length === 0) return;
  throw new VBoxError(
    'VBOXWEB_HAS_LINKED_CLONES',
    `Machine '${name}' cannot be removed with its disks: ${names.length} other machine${names.length > 1 ? 's are' : ' is'} ` +
      `based on them (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', ...' : ''}). Remove those first.`,
    { machine: name, operation: 'remove' },
  );
}

/** Removes what a failed creation has left behind, as far as possible; never fails. @internal */
export async function deleteUnregistered(
  context: ClientContext,
  machine: IMachine,
  mode: CleanupMode = 'DetachAllReturnHardDisksOnly',
): Promise<void> {
  try {
    // Only a registered machine can be taken apart from its disks, and unregistering twice can end VBoxSVC.
    const registered =
      (await isRegistered(context, await machine.getId())) || (await register(context, machine));
    const media = registered ? await machine.unregister(mode) : [];
    try {
      const progress = await machine.deleteConfig(media);
      await waitForProgress(context, 'clean-up', progress, undefined, unwatched);
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
