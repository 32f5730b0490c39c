import { readFile } from 'node:fs/promises';
import type { ApiDescription, TypeFacts } from '../../src/bindings/descriptor.js';
import { readWsdl } from '../../src/bindings/wsdl-reader.js';
import type { ImportedFacts } from '../import/type-facts.js';

/** Version that the bundled bindings are made of. */
export const bundledVersion = '7.2';

const folder = new URL('../../wsdl/', import.meta.url);

/** Every nullable entry must name a ref, so that a slip of the pen cannot hide. */
function checkNullable(facts: TypeFacts): void {
  for (const [owner, fields] of Object.entries(facts.nullable)) {
    for (const field of fields) {
      if (facts.refs[owner]?.[field] === undefined) {
        throw new Error(`wsdl/nullable.json names ${owner}.${field}, which is no reference`);
      }
    }
  }
}

/** Type facts of a version: what the import found, and which refs may be null. */
export async function readFacts(version = bundledVersion): Promise<TypeFacts> {
  const [imported, nullable] = await Promise.all(
    [`vboxweb-${version}.types.json`, 'nullable.json'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  const facts: TypeFacts = {
    ...(JSON.parse(imported ?? '') as ImportedFacts),
    nullable: JSON.parse(nullable ?? '') as TypeFacts['nullable'],
  };
  checkNullable(facts);
  return facts;
}

/** The committed WSDL of a version. */
export async function readBundledWsdl(version = bundledVersion): Promise<string> {
  return readFile(new URL(`vboxweb-${version}.wsdl`, folder), 'utf8');
}

/** The API as wsdl/ describes it. */
export async function readBundledApi(version = bundledVersion): Promise<ApiDescription> {
  return readWsdl(await readBundledWsdl(version), await readFacts(version));
}
