import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWsdl } from '../../src/bindings/wsdl-reader.js';
import { writeFacts } from './facts-json.js';
import { fetchWsdl } from './fetch-wsdl.js';
import { collectFacts } from './type-facts.js';
import { readTypeLibrary } from './type-library.js';
import { writeWsdl } from './wsdl-writer.js';

/** Contents of the two files that an import writes. */
export interface ImportedDescription {
  readonly wsdl: string;
  readonly types: string;
}

/** Where the lab's VirtualBox has its type library. */
export function labTypeLibrary(): string {
  const lab = process.env['VBOXWEB_LAB'] ?? '/var/cache/vboxweb-lab';
  return join(lab, 'root/usr/lib/virtualbox/components/VirtualBox_XPCOM.xpt');
}

/** `7.2` -> `7_2`, as the API itself writes it. */
function apiVersionOf(version: string): string {
  if (!/^\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version; expected something like 7.2`);
  return version.replace('.', '_');
}

async function readTypeLibraryFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(
      `Cannot read the type library: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** Reads a live installation: the WSDL of its web service and its type library, which must be of the same version. */
export async function importDescription(
  url: string,
  typeLibraryPath: string,
  version: string,
): Promise<ImportedDescription> {
  const apiVersion = apiVersionOf(version);
  const library = readTypeLibrary(await readTypeLibraryFile(typeLibraryPath));
  const api = readWsdl(await fetchWsdl(url));
  return { wsdl: writeWsdl(api), types: writeFacts(collectFacts(api, library, apiVersion)) };
}
