import type { IMachine, MachineState } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import type { CallOptions } from '../call-options.js';
import { VBoxError } from '../errors.js';
import type { ClientContext } from '../session/client-context.js';

/** What a list shows of a machine. */
export interface MachineSummary {
  readonly id: string;
  /** Empty for a machine whose settings file cannot be read. */
  readonly name: string;
  readonly state: MachineState;
  /** Such as `/` or `/tests`. */
  readonly groups: readonly string[];
  /** Such as `Ubuntu_64`. */
  readonly osTypeId: string;
  /** `false` when the settings file is missing or damaged; the machine can then only be removed or repaired. */
  readonly accessible: boolean;
  /** Why it is not accessible, in the server's words. */
  readonly accessError: string | undefined;
}

/** @internal */
export async function listMachines(context: ClientContext, options: CallOptions): Promise<MachineSummary[]> {
  const machines = await context.api.getMachines(options);
  try {
    const states = await context.api.getMachineStates(machines, options);
    return await Promise.all(
      machines.map((machine, index) => summarize(machine, states[index] ?? 'Null', options)),
    );
  } finally {
    releaseAll(machines);
  }
}

/** @internal */
export async function summarize(
  machine: IMachine,
  state: MachineState,
  options: CallOptions,
): Promise<MachineSummary> {
  const [id, rest] = await Promise.all([
    machine.getId(options),
    Promise.all([machine.getName(options), machine.getGroups(options), machine.getOSTypeId(options)]).catch(
      (error: unknown) => error,
    ),
  ]);
  if (Array.isArray(rest)) {
    const [name, groups, osTypeId] = rest as [string, string[], string];
    return { id, name, state, groups, osTypeId, accessible: true, accessError: undefined };
  }
  // Only an inaccessible machine refuses to tell its name.
  if (!(rest instanceof VBoxError) || (await machine.getAccessible(options))) throw rest;
  using accessError = await machine.getAccessError(options);
  return {
    id,
    name: '',
    state,
    groups: [],
    osTypeId: '',
    accessible: false,
    accessError: (await accessError?.getText(options)) ?? '',
  };
}
