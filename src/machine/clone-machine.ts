import type { CloneOptions as ApiCloneOptions, IMachine } from '../../generated/index.js';
import { type ProgressOptions, waitForProgress } from '../progress/wait-for-progress.js';
import type { ClientContext } from '../session/client-context.js';
import { CloneMode } from './clone-mode.js';
import type { Machine } from './machine.js';
import { asNameConflict, assertMachineName } from './machine-name.js';
import { deleteUnregistered } from './remove-machine.js';

export interface LinkedCloneOptions extends ProgressOptions {
  /** Name or UUID of the snapshot to clone. Default: the current one; one is taken when there is none. */
  readonly snapshot?: string | undefined;
  /** Groups of the clone, such as `['/tests']`. Default: those of the source. */
  readonly groups?: readonly string[] | undefined;
  /** Which MAC addresses the clone keeps: none (new ones are made), all, or those of NAT adapters. Default `none`. */
  readonly keepMacs?: 'none' | 'all' | 'nat' | undefined;
  /** The clone has the hardware UUID of its source. Default `false`. */
  readonly keepHardwareUuid?: boolean | undefined;
}

export interface CloneOptions extends LinkedCloneOptions {
  /** Default: `CloneMode.MachineState`, a full copy of the current state. */
  readonly mode?: CloneMode | undefined;
  /** Copied disks keep their names. Default `false`: they are named like the clone. */
  readonly keepDiskNames?: boolean | undefined;
}

const baseSnapshotName = 'Base of linked clones';

/** Makes and registers the clone. */
export async function cloneMachine(
  context: ClientContext,
  source: Machine,
  name: string,
  options: CloneOptions,
): Promise<{ api: IMachine; id: string }> {
  assertMachineName(name);
  const { signal } = options;
  const mode = options.mode ?? CloneMode.MachineState;
  const linked = mode === CloneMode.LinkedClone;
  if (!Object.values<string>(CloneMode).includes(mode)) {
    throw new TypeError(`mode must be one of ${Object.values(CloneMode).join(', ')}.`);
  }
  const what = `clone of '${source.name}' to '${name}'`;
  using origin = await originOf(source, linked, options);
  const groups = options.groups ?? (await source.api.getGroups({ signal }));
  const platform = await platformOf(source, signal);
  const target = await asNameConflict(context, name, () =>
    // The guest's type and all hardware come from the source; only the folder is decided here.
    context.api.createMachine('', name, platform, groups, '', '', '', '', '', { signal }),
  );
  try {
    const progress = await origin.api.cloneTo(
      target,
      linked ? 'MachineState' : mode,
      apiOptions(options, linked),
      { signal },
    );
    const id = target.getId({ signal });
    await Promise.all([id, waitForProgress(context, what, progress, options)]);
    if (options.groups !== undefined) {
      // Cloning took the source's groups along.
      await target.setGroups(groups, { signal });
      await target.saveSettings({ signal });
    }
    await context.api.registerMachine(target, { signal });
    return { api: target, id: await id };
  } catch (error) {
    await deleteUnregistered(context, target);
    target.release();
    throw error;
  }
}

function apiOptions(options: CloneOptions, linked: boolean): ApiCloneOptions[] {
  const list: ApiCloneOptions[] = [];
  if (linked) list.push('Link');
  if (options.keepMacs === 'all') list.push('KeepAllMACs');
  if (options.keepMacs === 'nat') list.push('KeepNATMACs');
  if (options.keepDiskNames) list.push('KeepDiskNames');
  if (options.keepHardwareUuid) list.push('KeepHwUUIDs');
  return list;
}

/** The machine object that is cloned: a linked clone can only be made of a snapshot's. */
async function originOf(
  source: Machine,
  linked: boolean,
  options: CloneOptions,
): Promise<{ api: IMachine; [Symbol.dispose](): void }> {
  if (!linked && options.snapshot === undefined) return { api: source.api, [Symbol.dispose]: () => {} };
  using snapshot = await (options.snapshot === undefined
    ? source.snapshots.currentOrTaken(baseSnapshotName, options)
    : source.snapshots.find(options.snapshot, options));
  const api = await snapshot.getMachine(options);
  return { api, [Symbol.dispose]: () => api.release() };
}

const platforms = new WeakMap<Machine, Promise<'x86' | 'ARM' | 'None'>>();

/** The architecture of a machine never changes: it is asked once. */
function platformOf(source: Machine, signal: AbortSignal | undefined): Promise<'x86' | 'ARM' | 'None'> {
  let platform = platforms.get(source);
  if (!platform) {
    platform = readPlatform(source, signal);
    platforms.set(source, platform);
    platform.catch(() => platforms.delete(source));
  }
  return platform;
}

async function readPlatform(
  source: Machine,
  signal: AbortSignal | undefined,
): Promise<'x86' | 'ARM' | 'None'> {
  using platform = await source.api.getPlatform({ signal });
  return platform.getArchitecture({ signal });
}
