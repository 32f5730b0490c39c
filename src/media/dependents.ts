import type { IMachine, IMedium, ISnapshot } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import { readName } from '../machine/machine-name.js';
import type { ClientContext } from '../session/client-context.js';

/** A machine, with its object of the web session of now. */
export interface Owner {
  readonly id: string;
  readonly api: IMachine;
}

/**
 * Names of the other machines whose disks are differences to images of this one, which therefore cannot be deleted.
 * Looks at the machine's own images only, so that removing one of a thousand clones does not read them all.
 */
export async function machinesBasedOn(
  context: ClientContext,
  owner: Owner,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const seen = new Set<string>();
  const others = new Set<string>();
  const visit = async (medium: IMedium): Promise<void> => {
    using image = medium;
    if (seen.has(image.ref)) return;
    seen.add(image.ref);
    const [machineIds, children] = await Promise.all([
      image.getMachineIds({ signal }),
      image.getChildren({ signal }),
    ]);
    try {
      // An image that the machine does not use itself belongs to the base of a linked clone.
      if (!machineIds.includes(owner.id)) return;
      for (const child of children) {
        for (const id of await child.getMachineIds({ signal })) if (id !== owner.id) others.add(id);
      }
    } finally {
      releaseAll(children);
    }
    const parent = await image.getParent({ signal });
    if (parent) await visit(parent);
  };
  for (const machine of await statesOf(owner.api, signal)) {
    try {
      const attachments = await machine.getMediumAttachments({ signal });
      for (const { machine: attached, medium, bandwidthGroup, type } of attachments) {
        releaseAll([attached, bandwidthGroup]);
        if (medium && type === 'HardDisk') await visit(medium);
        else medium?.release();
      }
    } finally {
      if (machine !== owner.api) machine.release();
    }
  }
  return Promise.all([...others].map((id) => nameOf(context, id, signal)));
}

/** The machine's current state and those of all its snapshots. */
async function statesOf(machine: IMachine, signal: AbortSignal | undefined): Promise<IMachine[]> {
  const states = [machine];
  if ((await machine.getSnapshotCount({ signal })) === 0) return states;
  const collect = async (snapshot: ISnapshot): Promise<void> => {
    using node = snapshot;
    states.push(await node.getMachine({ signal }));
    for (const child of await node.getChildren({ signal })) await collect(child);
  };
  await collect(await machine.findSnapshot('', { signal }));
  return states;
}

async function nameOf(context: ClientContext, id: string, signal: AbortSignal | undefined): Promise<string> {
  using machine = await context.api.findMachine(id, { signal });
  return (await readName(machine, { signal })) ?? id;
}
