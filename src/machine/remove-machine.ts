import type { IMachine } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import { VBoxError } from '../errors.js';
import { machinesBasedOn } from '../media/dependents.js';
import { type ProgressOptions, waitForProgress } from '../progress/wait-for-progress.js';
import { busyError } from '../session/busy-error.js';
import type { ClientContext } from '../session/client-context.js';
import type { Machine } from './machine.js';

export interface RemoveOptions extends ProgressOptions {
  /**
   * Deletes the hard disk images that only this machine uses, those of its snapshots included. Default `false`: the images
   * stay on the host's disk.
   */
  readonly deleteDisks?: boolean | undefined;
}

export async function removeMachine(
  context: ClientContext,
  machine: Machine,
  options: RemoveOptions,
): Promise<void> {
  const { signal, deleteDisks = false } = options;
  if (deleteDisks) await refuseWhenNeeded(context, machine, signal);
  const media = await machine.api
    .unregister(deleteDisks ? 'DetachAllReturnHardDisksOnly' : 'DetachAllReturnNone', { signal })
    .catch(async (error: unknown) => {
      if (!(error instanceof VBoxError) || error.code !== 'VBOX_E_INVALID_OBJECT_STATE') throw error;
      throw await busyError(machine.api, machine.name, 'remove', error);
    });
  try {
    const progress = await machine.api.deleteConfig(media, { signal });
    await waitForProgress(context, `removal of '${machine.name}'`, progress, options);
  } finally {
    releaseAll(media);
  }
}

async function refuseWhenNeeded(
  context: ClientContext,
  machine: Machine,
  signal: AbortSignal | undefined,
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
    // A machine with disks can only be taken apart once it is registered.
    await context.api.registerMachine(machine).catch(() => {});
    const media = await machine.unregister('DetachAllReturnHardDisksOnly').catch(() => []);
    const progress = await machine.deleteConfig(media);
    await waitForProgress(context, 'clean-up', progress);
    releaseAll(media);
  } catch {
    // The error that made the clean-up necessary is the one to report.
  }
}
