import type {
  CloneMode as ApiCloneMode,
  CloneOptions as ApiCloneOptions,
  PlatformArchitecture,
} from '../../generated/enums.js';
import { IMachine } from '../../generated/interfaces/i-machine.js';
import { type ProgressOptions, waitForProgress } from '../progress/wait-for-progress.js';
import type { ClientContext } from '../session/client-context.js';
import { runOperation } from '../session/operation.js';
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
export function cloneMachine(
  context: ClientContext,
  source: Machine,
  name: string,
  options: CloneOptions,
): Promise<{ api: IMachine; id: string }> {
  assertMachineName(name);
  const mode = options.mode ?? CloneMode.MachineState;
  if (!Object.values<string>(CloneMode).includes(mode)) {
    throw new TypeError(`mode must be one of ${Object.values(CloneMode).join(', ')}.`);
  }
  const what = `clone of '${source.name}' to '${name}'`;
  return runOperation({ what, machine: source.name }, options, async (signal) => {
    const [origin, target] = await bothOrNeither(
      originOf(source, mode, options.snapshot, signal),
      createTarget(context, source, name, options.groups, signal),
    );
    try {
      using owned = origin;
      const progress = await owned.cloneTo(target, apiMode(mode), apiOptions(mode, options), { signal });
      const id = target.getId({ signal });
      // Awaited later: an abort must first wait for the end of the operation that it cancels.
      id.catch(() => {});
      await waitForProgress(context, what, progress, signal, options.onProgress);
      if (options.groups !== undefined) {
        // Cloning took the source's groups along.
        await target.setGroups(options.groups, { signal });
        await target.saveSettings({ signal });
      }
      await context.api.registerMachine(target, { signal });
      return { api: target, id: await id };
    } catch (error) {
      await deleteUnregistered(context, target);
      target.release();
      throw error;
    }
  });
}

function apiMode(mode: CloneMode): ApiCloneMode {
  return mode === CloneMode.LinkedClone ? CloneMode.MachineState : mode;
}

function apiOptions(mode: CloneMode, options: CloneOptions): ApiCloneOptions[] {
  const list: ApiCloneOptions[] = [];
  if (mode === CloneMode.LinkedClone) list.push('Link');
  if (options.keepMacs === 'all') list.push('KeepAllMACs');
  if (options.keepMacs === 'nat') list.push('KeepNATMACs');
  if (options.keepDiskNames) list.push('KeepDiskNames');
  if (options.keepHardwareUuid) list.push('KeepHwUUIDs');
  return list;
}

/** The machine object that is cloned: a linked clone can only be made of a snapshot's. */
async function originOf(
  source: Machine,
  mode: CloneMode,
  snapshot: string | undefined,
  signal: AbortSignal,
): Promise<IMachine> {
  if (mode !== CloneMode.LinkedClone && snapshot === undefined) return source.api.as(IMachine);
  return source.snapshots.origin(snapshot, baseSnapshotName, { signal });
}

/** An unregistered machine of the new name. All hardware comes from the source; only the folder is decided here. */
async function createTarget(
  context: ClientContext,
  source: Machine,
  name: string,
  groups: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<IMachine> {
  const placement = await placementOf(source, signal);
  return asNameConflict(context, name, () =>
    context.api.createMachine('', name, placement.platform, groups ?? placement.groups, '', '', '', '', '', {
      signal,
    }),
  );
}

/** Waits for both; when the origin cannot be had, the target is not left behind. */
async function bothOrNeither(
  origin: Promise<IMachine>,
  target: Promise<IMachine>,
): Promise<[IMachine, IMachine]> {
  const [first, second] = await Promise.allSettled([origin, target]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  if (first.status === 'fulfilled') first.value.release();
  // A machine that was neither saved nor registered exists in the server's memory only.
  if (second.status === 'fulfilled') second.value.release();
  throw first.status === 'rejected' ? first.reason : (second as PromiseRejectedResult).reason;
}

interface Placement {
  readonly platform: PlatformArchitecture;
  readonly groups: readonly string[];
}

const placements = new WeakMap<Machine, Promise<Placement>>();

/**
 * What creating a clone takes from its source before cloning does. Asked once per machine object: the architecture never
 * changes, and the groups only decide the clone's folder here.
 */
function placementOf(source: Machine, signal: AbortSignal): Promise<Placement> {
  let placement = placements.get(source);
  if (!placement) {
    placement = readPlacement(source, signal);
    placements.set(source, placement);
    placement.catch(() => placements.delete(source));
  }
  return placement;
}

async function readPlacement(source: Machine, signal: AbortSignal): Promise<Placement> {
  const [platform, groups] = await Promise.all([
    source.api.getPlatform({ signal }),
    source.api.getGroups({ signal }),
  ]);
  using owned = platform;
  return { platform: await owned.getArchitecture({ signal }), groups };
}
