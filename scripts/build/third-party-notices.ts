import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

interface Notice {
  readonly title: string;
  readonly text: string;
}

/** Licences of libraries that come inside another one, which says nothing of them. */
const inside: readonly { readonly path: string; readonly notice: Notice }[] = [
  {
    path: 'node_modules/undici/lib/llhttp/',
    notice: {
      title: 'llhttp (in undici)',
      text: 'This software is licensed under the MIT License.\n\nCopyright Fedor Indutny, 2018.',
    },
  },
];

/**
 * Writes the licences of all packages that the bundle holds. Which they are is asked of the bundler, so that none is
 * forgotten when a dependency gets a dependency.
 *
 * The build fails when a package has no licence that allows this, so that nobody ships one unseen.
 */
export function thirdPartyNotices(file: string): Plugin {
  return {
    name: 'third-party-notices',
    setup(build) {
      build.onEnd(async ({ metafile }) => {
        if (!metafile) throw new Error('The notices need the metafile of the bundler.');
        const inputs = bundledInputs(metafile);
        const notices = await Promise.all(packageFolders(inputs).map(readNotice));
        for (const { path, notice } of inside) {
          if (inputs.some((input) => input.includes(path))) notices.push(notice);
        }
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, format(notices));
      });
    },
  };
}

function bundledInputs(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

function packageFolders(inputs: readonly string[]): string[] {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

async function readNotice(folder: string): Promise<Notice> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version}`;
  if (license !== 'MIT')
    throw new Error(`${title} has the licence ${license}: look whether it may be bundled.`);
  const licenceFile = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (licenceFile !== undefined) return { title, text: await readFile(join(folder, licenceFile), 'utf8') };
  // A package that names the licence without its text: the text is that of ours, which is the same.
  const [, terms] = (await readFile('LICENSE', 'utf8')).split(/^Copyright .*$/m);
  return { title, text: `MIT License\n\nCopyright (c) ${author?.name ?? author}\n\n${terms?.trim()}` };
}

function format(notices: readonly Notice[]): string {
  const intro =
    'The files in this folder contain code of the following packages, under the licences given.\n';
  const line = '-'.repeat(80);
  return intro + notices.map(({ title, text }) => `\n${line}\n${title}\n\n${text.trim()}\n`).join('');
}
