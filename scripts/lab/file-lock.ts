import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Runs something while holding an exclusive lock on a file; others wait. The lock ends with this process at
 * the latest.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a');
  try {
    // flock(1) locks the open file that it inherits, and the lock stays with it when flock ends.
    const locker = spawn('flock', ['--exclusive', '3'], {
      stdio: ['ignore', 'ignore', 'inherit', handle.fd],
    });
    const [code] = (await once(locker, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${file} could not be locked (status ${code})`);
    return await work();
  } finally {
    await handle.close();
  }
}
