import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const packed = inject('packed');
const installed = join(packed.project, 'node_modules', 'vboxweb');
const paths = packed.files.map(({ path }) => path);

function read(path: string): Promise<string> {
  return readFile(join(installed, path), 'utf8');
}

describe('the tarball', () => {
  test('holds what a user needs and nothing else', () => {
    const outside = paths.filter((path) => !path.startsWith('dist/'));
    const expected = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/[a-z-]+\.md)$/;
    expect(outside.filter((path) => !expected.test(path))).toEqual([]);
    expect(outside).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'docs/getting-started.md',
        'docs/errors.md',
      ]),
    );
    const inside = paths.filter((path) => path.startsWith('dist/') && !/\.(js|d\.ts)$/.test(path));
    expect(inside).toEqual(['dist/THIRD-PARTY-NOTICES.txt']);
    expect(paths.filter((path) => /test|\.map$|\.tsx?$(?<!\.d\.ts)/.test(path))).toEqual([]);
  });

  test('is small', () => {
    console.log(`${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked, ${paths.length} files`);
    expect(packed.size).toBeLessThan(500_000);
    expect(packed.unpackedSize).toBeLessThan(2_000_000);
  });

  test('has a file for every entry point', async () => {
    const { exports, types, dependencies } = JSON.parse(await read('package.json'));
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object),
    );
    for (const target of [...targets, types]) expect(paths).toContain(target.replace(/^\.\//, ''));
    expect(dependencies).toBeUndefined();
  });

  test('has only links that work for its reader', async () => {
    for (const path of paths.filter((one) => one.endsWith('.md'))) {
      const links = [...(await read(path)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
      for (const link of links) expect(paths, path).toContain(join(path, '..', link ?? ''));
    }
  });
});

describe('the declarations', () => {
  const declarations = paths.filter((path) => path.endsWith('.d.ts'));

  test('mention files of the package only', async () => {
    for (const path of declarations) {
      const text = await read(path);
      const specifiers = [...text.matchAll(/(?:from |import\(|import )['"]([^'"]+)['"]/g)].map(
        ([, one]) => one,
      );
      for (const specifier of specifiers) {
        expect(specifier, path).toMatch(/^\.\.?\/.*\.js$/);
        expect(declarations, path).toContain(join(path, '..', `${specifier?.slice(0, -'.js'.length)}.d.ts`));
      }
    }
  });

  test('leave out what is internal', async () => {
    for (const path of declarations) expect(await read(path), path).not.toMatch(/@internal/);
  });
});

describe('the licences', () => {
  test('of all bundled packages are there, with their text', async () => {
    const notices = await read('dist/THIRD-PARTY-NOTICES.txt');
    for (const name of ['undici', 'fast-xml-parser', 'strnum', 'p-retry', 'is-network-error', 'llhttp']) {
      expect(notices).toMatch(new RegExp(`^-{80}\n${name} `, 'm'));
    }
    for (const section of notices.split(/^-{80}$/m).slice(1)) {
      expect(section).toMatch(/Copyright .*\w/);
      expect(section).toMatch(/MIT License/i);
    }
  });
});
