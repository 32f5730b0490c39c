import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from './statistics.js';

/** Milliseconds in which a small new file in this folder is safely on the disk. */
export async function diskSyncMs(folder: string): Promise<number> {
  const probe = await mkdtemp(join(folder, 'bench-'));
  try {
    const times: number[] = [];
    for (let i = 0; i < 25; i++) {
      const begin = performance.now();
      await using file = await open(join(probe, String(i)), 'w');
      await file.write('x'.repeat(3_000));
      await file.sync();
      times.push(performance.now() - begin);
    }
    return median(times);
  } finally {
    await rm(probe, { recursive: true });
  }
}
