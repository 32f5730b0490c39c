import type { IMedium, IMediumAttachment } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import type { CallOptions } from '../call-options.js';
import type { Machine } from '../machine/machine.js';
import type { ClientContext } from '../session/client-context.js';

/** A hard disk image in use by a machine. */
export interface MachineDisk {
  readonly controller: string;
  readonly port: number;
  readonly device: number;
  readonly mediumId: string;
  /** File on the VirtualBox host. */
  readonly location: string;
  /** Such as `VDI`. */
  readonly format: string;
  /** What the file takes on the host's disk. */
  readonly sizeBytes: bigint;
  /** What the guest sees. */
  readonly capacityBytes: bigint;
  /** The image it is a difference to; undefined for a base image. */
  readonly parentId: string | undefined;
}

/** The storage of one machine. */
export class MachineStorage {
  readonly #context: ClientContext;
  readonly #machine: Machine;

  /** @internal */
  constructor(context: ClientContext, machine: Machine) {
    this.#context = context;
    this.#machine = machine;
  }

  /** The hard disks that are attached now. */
  disks(options: CallOptions = {}): Promise<MachineDisk[]> {
    const machine = this.#machine;
    return this.#context.run(
      { what: 'reading of the disks', machine: machine.name },
      options,
      async ({ signal }) => {
        const attachments = await (await machine.current({ signal })).getMediumAttachments({ signal });
        try {
          const disks = attachments.filter(({ type, medium }) => type === 'HardDisk' && medium !== undefined);
          return await Promise.all(disks.map((attachment) => readDisk(attachment, { signal })));
        } finally {
          releaseAll(attachments);
        }
      },
    );
  }
}

async function readDisk(attachment: IMediumAttachment, options: CallOptions): Promise<MachineDisk> {
  const { controller, port, device } = attachment;
  const medium = attachment.medium as IMedium;
  // Sizes are those of the last look at the file; a growing image has outdated ones.
  await medium.refreshState(options);
  using parent = await medium.getParent(options);
  const [mediumId, location, format, sizeBytes, capacityBytes, parentId] = await Promise.all([
    medium.getId(options),
    medium.getLocation(options),
    medium.getFormat(options),
    medium.getSize(options),
    medium.getLogicalSize(options),
    parent?.getId(options),
  ]);
  return { controller, port, device, mediumId, location, format, sizeBytes, capacityBytes, parentId };
}
