import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClientAsync } from 'soap';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchWsdl } from '../../../scripts/import/fetch-wsdl.js';
import { importDescription, labTypeLibrary } from '../../../scripts/import/import-description.js';
import { writeWsdl } from '../../../scripts/import/wsdl-writer.js';
import { readWsdl } from '../../../src/bindings/wsdl-reader.js';
import { describeReal, serverUrl } from '../../support/real.js';
import { canonicalStatements } from './import-canonical.js';

const version = '7.2';
const service =
  '<wsdl:service name="vboxService"><wsdl:port name="vboxServicePort" binding="vbox:vboxBinding">' +
  '<soap:address location="http://127.0.0.1:18083/"/></wsdl:port></wsdl:service>';

function committed(name: string): Promise<string> {
  return readFile(new URL(`../../../wsdl/${name}`, import.meta.url), 'utf8');
}

describeReal('importing the interface description', () => {
  let folder: string;
  let served: string;
  let ours: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vboxweb-import-'));
    [served, ours] = await Promise.all([fetchWsdl(serverUrl()), committed(`vboxweb-${version}.wsdl`)]);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('gives the committed WSDL, byte for byte', () => {
    expect(writeWsdl(readWsdl(served)) === ours).toBe(true);
  });

  // A server elsewhere may have no type library on this host; the lab always has one.
  const elsewhere = process.env['VBOXWEB_TEST_URL'] !== undefined && !existsSync(labTypeLibrary());
  it.skipIf(elsewhere)('gives the committed type facts too, byte for byte', async () => {
    const imported = await importDescription(serverUrl(), labTypeLibrary(), version);
    expect(imported.wsdl === ours).toBe(true);
    expect(imported.types).toBe(await committed(`vboxweb-${version}.types.json`));
  });

  it('has a WSDL that says what the one served says, and adds a service', () => {
    const theirs = canonicalStatements(served);
    const added = canonicalStatements(ours).filter((statement) => statement.includes('}service '));
    expect(theirs.length).toBeGreaterThan(4 * 1925);
    expect(canonicalStatements(ours).filter((statement) => !added.includes(statement))).toEqual(theirs);
    expect(added).toHaveLength(1);
  });

  it('has a WSDL in which the soap package finds what it finds in the one served', async () => {
    const describeBySoap = async (name: string, text: string, prefix: string): Promise<readonly string[]> => {
      const path = join(folder, name);
      await writeFile(path, text);
      const client = await createClientAsync(path);
      const description = client.describe() as { vboxService: { vboxServicePort: Record<string, unknown> } };
      const operations = Object.entries(description.vboxService.vboxServicePort);
      // Schema types are described with the prefix that the text happens to use.
      return operations
        .map(([operation, types]) => `${operation} ${JSON.stringify(types).replaceAll(prefix, 'xsd:')}`)
        .sort();
    };
    const vboxAlias = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replaceAll('"targetNSAlias":"v"', '"targetNSAlias":"vbox"'));
    const theirs = await describeBySoap(
      'served.wsdl',
      served.replace('</wsdl:definitions>', `${service}</wsdl:definitions>`),
      'xsd:',
    );
    expect(theirs).toHaveLength(1925);
    expect(vboxAlias(await describeBySoap('ours.wsdl', ours, 'x:'))).toEqual(theirs);
  });
});
