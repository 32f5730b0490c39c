import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LabNamespace, type NamespaceRecord } from '../../scripts/lab/lab-namespace.js';
import { type LabPaths, labPaths } from '../../scripts/lab/lab-paths.js';
import { layoutOf } from '../../scripts/lab/lab-virtualbox.js';

const recordName = 'holder.json';

/** Notes in a server's folder who holds it, for {@link removeLeftovers}. */
export async function recordHolder(hostFolder: string, record: NamespaceRecord): Promise<void> {
  await writeFile(join(hostFolder, recordName), JSON.stringify(record));
}

/**
 * Deletes the folders of servers that are gone for good but could not clean up, as after a power cut. A folder
 * without a note is one that is just being made, and stays.
 */
export async function removeLeftovers(paths: LabPaths = labPaths()): Promise<void> {
  for (const name of await readdir(paths.servers)) {
    const note = await readFile(join(paths.servers, name, recordName), 'utf8').catch(() => undefined);
    if (note === undefined) continue;
    if (await LabNamespace.find(paths.root, JSON.parse(note) as NamespaceRecord)) continue;
    await rm(join(paths.servers, name), { recursive: true, force: true });
    const { socketFolder } = layoutOf(`/srv/servers/${name}`);
    await rm(join(paths.root, socketFolder), { recursive: true, force: true });
  }
}
