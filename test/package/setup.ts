import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './run.js';

/** What `npm pack` tells of the tarball. */
export interface PackedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface PackedPackage {
  /** Path of the .tgz. */
  readonly tarball: string;
  readonly files: readonly PackedFile[];
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  /** A folder outside of the checkout where nothing but the tarball is installed. */
  readonly project: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly packed: PackedPackage;
  }
}

interface PackReport extends Pick<PackedPackage, 'files' | 'size' | 'unpackedSize'> {
  readonly filename: string;
}

const root = join(import.meta.dirname, '..', '..');

/** Builds and packs the package and installs it elsewhere, once for all tests of the package. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vboxweb-package-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    // Without the output of the build that comes first, which would mix with the JSON.
    const pack = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
    const { stdout } = await run('npm', pack, { cwd: root });
    const [packed] = Object.values(JSON.parse(stdout)) as [PackReport];
    const tarball = join(folder, packed.filename);
    const project = await mkdtemp(join(folder, 'project-'));
    await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true }));
    // Offline: the package brings everything that it needs.
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project });
    const { files, size, unpackedSize } = packed;
    provide('packed', { tarball, project, files, size, unpackedSize });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
