import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { run } from './run.js';

const { tarball, project } = inject('packed');
const fixtures = join(import.meta.dirname, 'fixtures');

interface Setup {
  /** Packages beside ours. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
};
const nodeNext = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };
const nodeTypes = { types: ['node'] };

const projects = new Map<string, Promise<string>>();

/** A project with these packages and ours; made once. */
function projectWith(packages: readonly string[]): Promise<string> {
  const key = packages.join(' ');
  const made = projects.get(key) ?? makeProject(packages);
  projects.set(key, made);
  return made;
}

async function makeProject(packages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(project, '..', 'types-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await cp(fixtures, folder, { recursive: true });
  const options = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, tarball, ...packages], { cwd: folder });
  return folder;
}

/** The compiler's exit code and what it says of a project that uses the package. */
async function compile({ packages, files, options }: Setup) {
  const cwd = await projectWith(packages);
  const settings = { compilerOptions: { ...strict, ...options }, files };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  return run(process.execPath, [compiler], { cwd, anyExitCode: true });
}

describe.each(['5.4', '6.0'])('a strict project with TypeScript %s', (version) => {
  const packages = [`typescript@${version}`, '@types/node@20'];

  test.each([
    ['nodenext', nodeNext],
    ['bundler', bundler],
  ])('compiles with module resolution %s, declarations included', async (_name, resolution) => {
    const options = { ...resolution, ...nodeTypes };
    const result = await compile({ packages, files: ['program.ts'], options });
    expect(result).toMatchObject({ stdout: '', exitCode: 0 });
  });
});

describe('a strict project with TypeScript 6.0', () => {
  const packages = ['typescript@6.0'];

  test('compiles as CommonJS', async () => {
    const options = { ...nodeNext, ...nodeTypes };
    const result = await compile({
      packages: [...packages, '@types/node@20'],
      files: ['program.cts'],
      options,
    });
    expect(result).toMatchObject({ stdout: '', exitCode: 0 });
  });

  test('compiles without the types of Node.js', async () => {
    const options = { ...bundler, types: [], lib: ['es2022', 'dom', 'esnext.disposable'] };
    const result = await compile({ packages, files: ['program.ts'], options });
    expect(result).toMatchObject({ stdout: '', exitCode: 0 });
  });

  test('sees a wrong use', async () => {
    const options = { ...nodeNext, ...nodeTypes };
    const result = await compile({
      packages: [...packages, '@types/node@20'],
      files: ['wrong-program.ts'],
      options,
    });
    const lines = [...result.stdout.matchAll(/^wrong-program\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    expect(result.exitCode).not.toBe(0);
    expect(lines).toEqual([6, 7, 8, 9, 10, 11]);
  });
});
