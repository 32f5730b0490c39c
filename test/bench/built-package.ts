import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'generated', 'package.json', 'tsup.config.ts'];

/** Builds the package unless what is built is younger than its sources; what the build says goes to standard error. */
export async function ensureBuilt(): Promise<void> {
  const built = await stat(join(root, 'dist/index.js')).catch(() => undefined);
  const newest = Math.max(...(await Promise.all(sources.map((name) => lastChange(join(root, name))))));
  if (built && built.mtimeMs >= newest) return;
  const build = spawn('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  const [status] = await once(build, 'close');
  if (status !== 0) throw new Error(`npm run build ended with status ${status}.`);
}

async function lastChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}
