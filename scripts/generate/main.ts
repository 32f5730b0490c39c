/** `npm run generate`: writes generated/ from wsdl/. With `--check` it only says what would change, and fails then. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GeneratedFiles, generateFiles } from './files.js';
import { readBundledApi } from './input.js';

const folder = fileURLToPath(new URL('../../generated/', import.meta.url));

async function currentFiles(): Promise<GeneratedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll(/\/+/g, '/'))
    .map((path) => path.slice(folder.replaceAll('\\', '/').length));
  const contents = await Promise.all(paths.map((path) => readFile(`${folder}${path}`, 'utf8')));
  return new Map(paths.map((path, index) => [path, contents[index] ?? '']));
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
await mkdir(folder, { recursive: true });
const wanted = generateFiles(await readBundledApi());
const current = await currentFiles();
const changed = [...wanted].filter(([path, text]) => current.get(path) !== text).map(([path]) => path);
const superfluous = [...current.keys()].filter((path) => !wanted.has(path));

if (values.check) {
  for (const path of [...changed, ...superfluous].sort())
    console.error(`generated/${path} is not what wsdl/ gives`);
  if (changed.length + superfluous.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const path of superfluous) await rm(`${folder}${path}`);
  for (const path of changed) {
    await mkdir(dirname(`${folder}${path}`), { recursive: true });
    await writeFile(`${folder}${path}`, wanted.get(path) ?? '');
  }
  console.log(`generated/: ${wanted.size} files, ${changed.length} written, ${superfluous.length} removed`);
}
