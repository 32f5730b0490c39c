import { setTimeout as delay } from 'node:timers/promises';
import type { IMachine, PlatformArchitecture } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { VBoxError } from '../errors.js';
import { attachNewDisks, type DiskOptions, deleteUnused, diskLocations } from '../media/new-disks.js';
import { busyError } from '../session/busy-error.js';
import type { ClientContext } from '../session/client-context.js';
import { asNameConflict, assertMachineName, isRegistered } from './machine-name.js';
import { deleteSettings, deleteUnregistered } from './remove-machine.js';

export interface CreateMachineOptions extends CallOptions {
  readonly name: string;
  /** Guest type, such as `Ubuntu_64`; its defaults are applied. Default `Other_64`. */
  readonly osTypeId?: string | undefined;
  /** Default `x86`. */
  readonly platform?: PlatformArchitecture | undefined;
  /** Default: what VirtualBox recommends for the guest type. */
  readonly memoryMB?: number | undefined;
  /** Default: 1. */
  readonly cpuCount?: number | undefined;
  /** Default: empty. */
  readonly description?: string | undefined;
  /** Such as `['/tests']`. Default: the root group. */
  readonly groups?: readonly string[] | undefined;
  /** Hard disks to create, in this order. Default: none. */
  readonly disks?: readonly DiskOptions[] | undefined;
}

/** Creates and registers the machine; when that fails, nothing remains of it. @internal */
export function createMachine(context: ClientContext, options: CreateMachineOptions): Promise<IMachine> {
  const { name } = options;
  assertMachineName(name);
  const { osTypeId = 'Other_64', platform = 'x86', groups = [] } = options;
  return context.run(
    { what: `creation of '${name}'`, machine: name },
    options,
    async ({ signal, commit }) => {
      const machine = await asNameConflict(context, name, () =>
        context.api.createMachine('', name, platform, groups, osTypeId, '', '', '', '', { signal }),
      );
      commit(async () => {
        await untilUnlocked(context, name);
        const file = await context.api.composeMachineFilename(name, groups[0] ?? '', '', '');
        const stuck = await deleteUnused(context, diskLocations(file, name, options.disks ?? []));
        await undoCreation(context, name, groups);
        if (stuck.length > 0) throw stuckError(name, stuck);
        return undefined;
      });
      try {
        await applySettings(machine, options, signal);
        await context.api.registerMachine(machine, { signal });
        if (options.disks?.length) await attachDisks(context, machine, name, options.disks, signal);
        return machine;
      } catch (error) {
        await deleteUnregistered(context, machine);
        machine.release();
        throw error;
      }
    },
  );
}

function stuckError(name: string, images: readonly string[]): VBoxError {
  return new VBoxError(
    'VBOXWEB_IMAGE_STUCK',
    `VirtualBox takes ${images.join(', ')} for attached to a machine that is gone. Restart VBoxSVC and delete the file.`,
    { machine: name, operation: 'create' },
  );
}

const unlockingMs = 2_000;
const pollMs = 50;

/** When vboxwebsrv has died, its locks end a moment later, and with them attachments that were not saved. */
async function untilUnlocked(context: ClientContext, name: string): Promise<void> {
  if (!(await isRegistered(context, name))) return;
  using machine = await context.api.findMachine(name);
  for (const end = performance.now() + unlockingMs; performance.now() < end; await delay(pollMs)) {
    if ((await machine.getSessionState()) === 'Unlocked') return;
  }
}

/** After a loss: whatever was made under the name is removed, so that the creation can begin anew. @internal */
export async function undoCreation(
  context: ClientContext,
  name: string,
  groups: readonly string[],
): Promise<undefined> {
  if (await isRegistered(context, name)) {
    using machine = await context.api.findMachine(name);
    await deleteUnregistered(context, machine);
    if (await isRegistered(context, name)) throw await busyError(machine, name, 'create', undefined);
  } else {
    await deleteSettings(context, await context.api.composeMachineFilename(name, groups[0] ?? '', '', ''));
  }
  return undefined;
}

async function applySettings(
  machine: IMachine,
  options: CreateMachineOptions,
  signal: AbortSignal,
): Promise<void> {
  await machine.applyDefaults('', { signal });
  if (options.memoryMB !== undefined) await machine.setMemorySize(options.memoryMB, { signal });
  if (options.cpuCount !== undefined) await machine.setCPUCount(options.cpuCount, { signal });
  if (options.description !== undefined) await machine.setDescription(options.description, { signal });
  await machine.saveSettings({ signal });
}

/** Disks can be attached to a registered machine only, and under a lock. */
async function attachDisks(
  context: ClientContext,
  machine: IMachine,
  name: string,
  disks: readonly DiskOptions[],
  signal: AbortSignal,
): Promise<void> {
  await using lock = await context.locks.lock(
    { id: await machine.getId({ signal }), name, api: machine },
    { signal },
  );
  try {
    await attachNewDisks(context, lock.machine, name, disks, signal);
  } finally {
    // Also after a failure: the images made so far are then removed together with the machine.
    await lock.save();
  }
}
