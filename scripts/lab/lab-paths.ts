import { join } from 'node:path';

/** The guest's ISO as VirtualBox in the lab sees it. Both of its users have {@link guestPassword}. */
export const guestIso = '/srv/guest.iso';
/** The guest's accounts. */
export const guestUsers = ['root', 'user'] as const;
/** The password of both guest accounts. */
export const guestPassword = 'secret';

/** Where the lab keeps what. All are paths of the host. */
export interface LabPaths {
  /** The lab's folder: `VBOXWEB_LAB`, or the default outside any checkout. */
  readonly folder: string;
  /** The Debian tree in which VirtualBox runs; a path of the lab is this plus the path. */
  readonly root: string;
  /** One folder for each server that a test run has started. */
  readonly servers: string;
  /** What belongs to the server that `lab:up` started: its record, lock and log. */
  readonly run: string;
}

/** Reads the lab's place from the environment. */
export function labPaths(environment: NodeJS.ProcessEnv = process.env): LabPaths {
  const folder = environment['VBOXWEB_LAB'] || '/var/cache/vboxweb-lab';
  const root = join(folder, 'root');
  return { folder, root, servers: join(root, 'srv/servers'), run: join(folder, 'run') };
}
