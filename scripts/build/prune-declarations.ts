/**
 * tsc writes a declaration for every source file. The package needs those that its entry points lead to; the others, and
 * folders that thereby become empty, are deleted.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../dist/types', import.meta.url));
const entries = ['src/index.d.ts', 'src/bindings.d.ts'];

async function reachable(from: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, specifier] of text.matchAll(/(?:from |import\()['"](\.[^'"]*)\.js['"]/g)) {
      await visit(resolve(dirname(file), `${specifier}.d.ts`));
    }
  };
  for (const file of from) await visit(file);
  return seen;
}

async function prune(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await prune(path, kept);
    else if (!kept.has(path)) await rm(path);
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

if (!existsSync(root)) throw new Error('There are no declarations: run tsc -p tsconfig.build.json first.');
await prune(root, await reachable(entries.map((entry) => join(root, entry))));
