import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
const [own = '', server = ''] =
  readFileSync(join(root, 'docs', 'errors.md'), 'utf8')
    .split('## Found by this package')[1]
    ?.split('## Reported by the server') ?? [];

function codesInTable(section: string): string[] {
  return [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, code]) => code ?? '').sort();
}

/** Quoted names of a kind in the sources, each once. */
function codesInSources(pattern: RegExp): string[] {
  const found = sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code ?? ''));
  return [...new Set(found)].sort();
}

describe('docs/errors.md', () => {
  test('has every code of this package', () => {
    // What is read from the environment has such a name too, but stands in brackets.
    expect(codesInTable(own)).toEqual(codesInSources(/(?<!\[)'(VBOXWEB_[A-Z_]+[A-Z])'/g));
  });

  test('has every named result of the server', () => {
    expect(codesInTable(server)).toEqual(codesInSources(/\[0x[0-9a-f]{8}, '(\w+)'\]/g));
  });

  test('names classes that exist', () => {
    const classes = codesInSources(/export class (\w+Error)\b/g);
    const named = [...own.matchAll(/^\| `\w+` +\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(15);
    for (const name of named) expect(classes).toContain(name);
  });
});
