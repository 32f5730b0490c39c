import type {
  CloneMode as ApiCloneMode,
  CloneOptions as ApiCloneOptions,
  PlatformArchitecture,
} from '../../generated/enums.js';
import { IMachine } from '../../generated/interfaces/i-machine.js';
import type { ProgressOptions, ProgressWatch } from '../progress/operation.js';
import { waitForPending } from '../progress/pending.js';
import { waitForProgress } from '../progress/wait-for-progress.js';
import type { ClientContext } from '../session/client-context.js';
import { CloneMode } from './clone-mode.js';
import { undoCreation } from './create-machine.js';
import type { Machine } from './machine.js';
import { asNameConflict, assertMachineName, isRegistered } from './machine-name.js';
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

/**
 * Makes and registers the clone.
 *
 * @throws TypeError for an unusable name or mode.
 *
 * @internal
 */
export async function cloneMachine(
  context: ClientContext,
  source: Machine,
  name: string,
  options: CloneOptions,
  watch: ProgressWatch,
): Promise<{ api: IMachine; id: string }> {
  assertMachineName(name);
  const mode = options.mode ?? CloneMode.MachineState;
  if (!Object.values<string>(CloneMode).includes(mode)) {
    throw new TypeError(`mode must be one of ${Object.values(CloneMode).join(', ')}.`);
  }
  const what = `clone of '${source.name}' to '${name}'`;
  return context.run({ what, machine: source.name }, options, async ({ signal, commit }) => {
    const placement = await placementOf(source, signal);
    const groups = options.groups ?? placement.groups;
    const [origin, target] = await bothOrNeither(
      originOf(source, mode, options.snapshot, signal),
      createTarget(context, name, placement.platform, groups, signal),
    );
    const running: Running = { progressId: undefined };
    commit(() => settleClone(context, name, groups, running));
    try {
      using owned = origin;
      const progress = await owned.cloneTo(target, apiMode(mode), apiOptions(mode, options), { signal });
      // A linked clone is over before its progress could be asked for a name.
      if (mode !== CloneMode.LinkedClone) running.progressId = await progress.getId({ signal });
      const id = target.getId({ signal });
      // Awaited later: an abort must first wait for the end of the operation that it cancels.
      id.catch(() => {});
      await waitForProgress(context, what, progress, signal, watch);
      if (options.groups !== undefined) {
        // Cloning took the source's groups along.
        await target.setGroups(options.groups, { signal });
        await target.saveSettings({ signal });
      }
      await context.api.registerMachine(target, { signal });
      return { api: target, id: await id };
    } catch (error) {
      // Detached, the server goes on with it.
      if (!(signal.aborted && watch.detach)) await deleteUnregistered(context, target);
      target.release();
      throw error;
    }
  });
}

interface Running {
  /** Under this id the operation goes on in VBoxSVC, whatever becomes of the web session. */
  progressId: string | undefined;
}

/** After a loss: the clone if it was registered; otherwise what is left of it is removed. */
async function settleClone(
  context: ClientContext,
  name: string,
  groups: readonly string[],
  { progressId }: Running,
): Promise<{ api: IMachine; id: string } | undefined> {
  if (progressId !== undefined) await waitForPending(context, progressId);
  // The name was free when the clone was begun.
  if (!(await isRegistered(context, name))) return undoCreation(context, name, groups);
  const api = await context.api.findMachine(name);
  return { api, id: await api.getId() };
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
  if (mode !== CloneMode.LinkedClone && snapshot === undefined)
    return (await source.current({ signal })).as(IMachine);
  return source.snapshots.origin(snapshot, baseSnapshotName, { signal });
}

/** An unregistered machine of the new name. All hardware comes from the source; only the folder is decided here. */
function createTarget(
  context: ClientContext,
  name: string,
  platform: PlatformArchitecture,
  groups: readonly string[],
  signal: AbortSignal,
): Promise<IMachine> {
  return asNameConflict(context, name, () =>
    context.api.createMachine('', name, platform, groups, '', '', '', '', '', { signal }),
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
  const api = await source.current({ signal });
  const [platform, groups] = await Promise.all([api.getPlatform({ signal }), api.getGroups({ signal })]);
  using owned = platform;
  return { platform: await owned.getArchitecture({ signal }), groups };
}
