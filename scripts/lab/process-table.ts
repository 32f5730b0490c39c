import { readdir, readFile, readlink } from 'node:fs/promises';

/** A process, by its number on the host. */
export interface LabProcess {
  readonly pid: number;
  /** The program's name, at most 15 characters. */
  readonly name: string;
}

/** Reads something about a process; undefined when the process is gone. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ESRCH' || error.code === 'EACCES') return undefined;
    throw error;
  });
}

async function readStat(pid: number): Promise<{ name: string; state: string; start: string } | undefined> {
  const stat = await unlessGone(readFile(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return undefined;
  // The name may contain blanks and parentheses; the fields after it do not.
  const nameEnd = stat.lastIndexOf(')');
  const fields = stat.slice(nameEnd + 2).split(' ');
  return {
    name: stat.slice(stat.indexOf('(') + 1, nameEnd),
    state: fields[0] ?? '',
    start: fields[19] ?? '',
  };
}

/** When a process began, in clock ticks since boot. With the number it identifies a process for good. */
export async function startOf(pid: number): Promise<string | undefined> {
  return (await readStat(pid))?.start;
}

/** Names the process namespace of a process. */
export async function namespaceOf(pid: number): Promise<string | undefined> {
  return unlessGone(readlink(`/proc/${pid}/ns/pid`));
}

/** Lists the live processes of a process namespace. */
export async function processesIn(namespace: string): Promise<LabProcess[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      if ((await namespaceOf(pid)) !== namespace) return undefined;
      const stat = await readStat(pid);
      const hasEnded = stat === undefined || stat.state === 'Z';
      return hasEnded ? undefined : { pid, name: stat.name };
    }),
  );
  return found.filter((process) => process !== undefined);
}
