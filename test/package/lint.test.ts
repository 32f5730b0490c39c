import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from './run.js';

const { tarball } = inject('packed');
const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');

test('publint has nothing to say', async () => {
  const { stdout } = await run(join(bin, 'publint'), ['run', tarball, '--strict'], { cwd: root });
  expect(stdout).toContain('All good!');
});

test('the types are those of the JavaScript, for every way to resolve them', async () => {
  // Profile: the old resolution "node10" knows no entry points beside the main one. Rule: that require gets an ES module
  // is intended, all Node.js versions that the package is for can load it.
  const options = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm', '--no-definitely-typed'];
  const { stdout } = await run(join(bin, 'attw'), [tarball, ...options, '--no-emoji', '--no-color'], {
    cwd: root,
  });
  // It fails by its exit code; this shows that it has looked.
  expect(stdout).toContain('"vboxweb/bindings"');
});
