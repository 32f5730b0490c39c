import { setTimeout as delay } from 'node:timers/promises';
import type { IMachine, IMedium, MediumVariant, StorageBus } from '../../generated/index.js';
import { releaseAll } from '../bindings/managed-object.js';
import { VBoxError } from '../errors.js';
import { unwatched, waitForProgress } from '../progress/wait-for-progress.js';
import type { ClientContext } from '../session/client-context.js';
import { isLostSession } from '../session/loss.js';

/** A hard disk to create. */
export interface DiskOptions {
  /** Capacity in MB (1,048,576 bytes). */
  readonly sizeMB: number;
  /** Default `VDI`. */
  readonly format?: 'VDI' | 'VMDK' | 'VHD' | undefined;
  /** `Standard` grows with its content, `Fixed` takes its whole size at once. Default `Standard`. */
  readonly variant?: MediumVariant | undefined;
}

const creationPollMs = 50;
const deletionMs = 10_000;
const bytesPerMB = 1024n * 1024n;
const preferred: readonly StorageBus[] = ['SATA', 'SAS', 'SCSI', 'VirtioSCSI', 'PCIe', 'IDE'];

interface Controller {
  readonly name: string;
  readonly devicesPerPort: number;
}

/** Where the images of a machine are made: beside its settings file. @internal */
export function diskLocations(
  settingsFile: string,
  machineName: string,
  disks: readonly DiskOptions[],
): string[] {
  const folder = settingsFile.replace(/[^/\\]*$/, '');
  return disks.map(
    ({ format = 'VDI' }, index) =>
      `${folder}${machineName}${index === 0 ? '' : `-${index + 1}`}.${format.toLowerCase()}`,
  );
}

/**
 * After a loss: deletes those of the images that exist and belong to no machine. The result is those that cannot be deleted:
 * when vboxwebsrv dies between attaching and saving, VBoxSVC takes the image for attached as long as it runs.
 *
 * @internal
 */
export async function deleteUnused(context: ClientContext, locations: readonly string[]): Promise<string[]> {
  const stuck: string[] = [];
  for (const location of locations) {
    try {
      using medium = await context.api.openMedium(location, 'HardDisk', 'ReadWrite', false);
      const [machineId] = await medium.getMachineIds();
      if (machineId === undefined) await discardImage(medium);
      else if (!(await usesAny(context, machineId))) stuck.push(location);
    } catch (error) {
      // No such file: nothing is left.
      if (!(error instanceof VBoxError) || error.resultCode === undefined || isLostSession(error))
        throw error;
    }
  }
  return stuck;
}

async function usesAny(context: ClientContext, machineId: string): Promise<boolean> {
  using machine = await context.api.findMachine(machineId);
  const attachments = await machine.getMediumAttachments();
  releaseAll(attachments);
  return attachments.some(({ type }) => type === 'HardDisk');
}

/** Creates images beside the machine's settings file and attaches them to its disk controller. @internal */
export async function attachNewDisks(
  context: ClientContext,
  machine: IMachine,
  machineName: string,
  disks: readonly DiskOptions[],
  signal: AbortSignal,
): Promise<void> {
  const locations = diskLocations(await machine.getSettingsFilePath({ signal }), machineName, disks);
  const controller = await diskController(machine, disks.length, signal);
  for (const [index, disk] of disks.entries()) {
    const format = disk.format ?? 'VDI';
    const location = locations[index] ?? '';
    using medium = await createImage(context, format, location, disk, signal);
    const port = Math.floor(index / controller.devicesPerPort);
    const device = index % controller.devicesPerPort;
    try {
      await machine.attachDevice(controller.name, port, device, 'HardDisk', medium, { signal });
    } catch (error) {
      await deleteImage(medium);
      throw error;
    }
  }
}

/** Takes back a creation that failed, or whose reply got lost: then it may still go on. */
async function discardImage(medium: IMedium): Promise<void> {
  try {
    for (const end = performance.now() + deletionMs; performance.now() < end; await delay(creationPollMs)) {
      const state = await medium.getState();
      if (state === 'Creating') continue;
      if (state === 'NotCreated') await medium.close();
      else await deleteImage(medium);
      return;
    }
  } catch {
    // The error that made the clean-up necessary is the one to report.
  }
}

async function deleteImage(medium: IMedium): Promise<void> {
  try {
    using progress = await medium.deleteStorage();
    await progress.waitForCompletion(deletionMs);
  } catch {
    // The error that made the clean-up necessary is the one to report.
  }
}

async function createImage(
  context: ClientContext,
  format: string,
  location: string,
  disk: DiskOptions,
  signal: AbortSignal,
): Promise<IMedium> {
  if (!(disk.sizeMB > 0)) throw new TypeError(`A disk needs a positive sizeMB, not ${disk.sizeMB}.`);
  const medium = await context.api.createMedium(format, location, 'ReadWrite', 'HardDisk', { signal });
  try {
    const sizeBytes = BigInt(Math.ceil(disk.sizeMB)) * bytesPerMB;
    const progress = await medium.createBaseStorage(sizeBytes, [disk.variant ?? 'Standard'], { signal });
    await waitForProgress(context, `creation of '${location}'`, progress, signal, unwatched);
    return medium;
  } catch (error) {
    await discardImage(medium);
    medium.release();
    throw error;
  }
}

/** The controller that the guest type's defaults provide for hard disks, with room for them; a SATA one if there is none. */
async function diskController(machine: IMachine, count: number, signal: AbortSignal): Promise<Controller> {
  const controllers = await machine.getStorageControllers({ signal });
  try {
    const buses = await Promise.all(controllers.map((controller) => controller.getBus({ signal })));
    const bus = preferred.find((one) => buses.includes(one));
    const found = bus === undefined ? undefined : controllers[buses.indexOf(bus)];
    if (!found) {
      using added = await machine.addStorageController('SATA', 'SATA', { signal });
      await added.setPortCount(count, { signal });
      return { name: 'SATA', devicesPerPort: 1 };
    }
    const devicesPerPort = bus === 'IDE' ? 2 : 1;
    const ports = Math.ceil(count / devicesPerPort);
    if ((await found.getPortCount({ signal })) < ports) await found.setPortCount(ports, { signal });
    return { name: await found.getName({ signal }), devicesPerPort };
  } finally {
    releaseAll(controllers);
  }
}
