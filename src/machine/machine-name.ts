import type { IMachine } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { MachineExistsError, VBoxError } from '../errors.js';
import type { ClientContext } from '../session/client-context.js';

/** @throws TypeError when it cannot be a machine's name. */
export function assertMachineName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError('A machine needs a name: a string with at least one visible character.');
  }
}

/** Runs the creation of a machine; that the name is taken becomes an error of its own. */
export async function asNameConflict<T>(
  context: ClientContext,
  name: string,
  create: () => Promise<T>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (error instanceof VBoxError && error.resultCode !== undefined && (await isRegistered(context, name))) {
      throw new MachineExistsError(
        'VBOXWEB_MACHINE_EXISTS',
        `A machine named '${name}' exists already. Choose another name or remove that machine first.`,
        {
          machine: name,
          operation: 'create',
          resultCode: error.resultCode,
          errorInfo: error.errorInfo,
          cause: error,
        },
      );
    }
    throw error;
  }
}

/** Whether the host has a machine with this name or UUID. */
export async function isRegistered(context: ClientContext, nameOrId: string): Promise<boolean> {
  try {
    using _machine = await context.api.findMachine(nameOrId);
    return true;
  } catch (error) {
    if (error instanceof VBoxError && error.code === 'VBOX_E_OBJECT_NOT_FOUND') return false;
    throw error;
  }
}

/** The machine's name; undefined for one whose settings cannot be read, which refuses to tell it. */
export async function readName(machine: IMachine, options: CallOptions): Promise<string | undefined> {
  try {
    return await machine.getName(options);
  } catch (error) {
    if (
      error instanceof VBoxError &&
      error.resultCode !== undefined &&
      !(await machine.getAccessible(options))
    ) {
      return undefined;
    }
    throw error;
  }
}
