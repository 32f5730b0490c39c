/** `npm run import -- --url URL [--typelib PATH] [--version 7.2]`: writes wsdl/ from a live installation. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importDescription, labTypeLibrary } from './import-description.js';

const folder = new URL('../../wsdl/', import.meta.url);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      typelib: { type: 'string' },
      version: { type: 'string', default: '7.2' },
    },
  });
  const url = values.url ?? process.env['VBOXWEB_URL'] ?? 'http://127.0.0.1:18083/';
  const { wsdl, types } = await importDescription(url, values.typelib ?? labTypeLibrary(), values.version);
  await writeFile(new URL(`vboxweb-${values.version}.wsdl`, folder), wsdl);
  await writeFile(new URL(`vboxweb-${values.version}.types.json`, folder), types);
  console.log(`Imported from ${url} into wsdl/vboxweb-${values.version}.*; now run npm run generate`);
}

try {
  await main();
} catch (error) {
  console.error(`Import failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
