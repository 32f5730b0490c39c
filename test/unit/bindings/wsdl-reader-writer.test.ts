import { describe, expect, it } from 'vitest';
import { readBundledWsdl, readFacts } from '../../../scripts/generate/input.js';
import { writeFacts } from '../../../scripts/import/facts-json.js';
import { writeWsdl } from '../../../scripts/import/wsdl-writer.js';
import { unpackApi } from '../../../src/bindings/packed.js';
import { readWsdl } from '../../../src/bindings/wsdl-reader.js';

const interfaces = {
  ICat: 'purr',
  IDog: 'sleep\nbark times:int[] mood:#Mood > id:octets returnval:@IDog',
  IManager: 'static run > returnval:%IEcho',
};
const enums = { Mood: 'Sad Glad', Kind: 'Z A' };
const structs = { IEcho: 'delay:long kind:#Kind', IBark: 'dog:@IDog?' };

function reversed(record: Readonly<Record<string, string>>, separator?: string): Record<string, string> {
  const entries = Object.entries(record).reverse();
  return Object.fromEntries(
    entries.map(([key, text]) => [
      key,
      separator === undefined ? text : text.split(separator).reverse().join(separator),
    ]),
  );
}

describe('writeWsdl', () => {
  it('writes what readWsdl reads back, with refs and octets as the strings that they are on the wire', () => {
    const api = readWsdl(writeWsdl(unpackApi({ apiVersion: '7_2', interfaces, enums, structs })));
    const asStrings = (text: string) => text.replaceAll(/octets|@\w+\??/g, 'string');
    const expected = unpackApi({
      apiVersion: '',
      interfaces: { ...interfaces, IDog: asStrings(interfaces.IDog.split('\n').reverse().join('\n')) },
      enums,
      structs: { ...structs, IBark: asStrings(structs.IBark) },
    });
    expect([...api.interfaces]).toEqual([...expected.interfaces]);
    expect(new Map(api.enums)).toEqual(new Map(expected.enums));
    expect(new Map(api.structs)).toEqual(new Map(expected.structs));
  });

  it('writes the same whatever the order of interfaces, operations, enumerations and structs', () => {
    const other = {
      apiVersion: '7_2',
      interfaces: reversed(interfaces, '\n'),
      enums: reversed(enums),
      structs: reversed(structs),
    };
    expect(writeWsdl(unpackApi(other))).toBe(
      writeWsdl(unpackApi({ apiVersion: '', interfaces, enums, structs })),
    );
  });

  it('keeps the order of constants, fields and parameters, which has a meaning', () => {
    const text = (change: object) =>
      writeWsdl(unpackApi({ apiVersion: '', interfaces, enums, structs, ...change }));
    const original = text({});
    expect(text({ enums: { ...enums, Kind: 'A Z' } })).not.toBe(original);
    expect(text({ structs: { ...structs, IEcho: 'kind:#Kind delay:long' } })).not.toBe(original);
  });

  it('writes the committed WSDL again from what it says', async () => {
    const committed = await readBundledWsdl();
    expect(writeWsdl(readWsdl(committed, await readFacts())) === committed).toBe(true);
  });
});

describe('writeFacts', () => {
  it('writes one operation or struct per line, sorted, its fields in the order of the WSDL', () => {
    const refs = { IDog_b: { z: 'IDog', a: 'ICat' }, IDog_a: { returnval: 'IDog' } };
    const text = writeFacts({
      apiVersion: '7_2',
      bases: { IDog: 'IAnimal' },
      refs,
      octets: { IDog_c: ['x'] },
    });
    expect(text).toBe(`{
  "apiVersion": "7_2",
  "bases": {
    "IDog": "IAnimal"
  },
  "octets": {
    "IDog_c": ["x"]
  },
  "refs": {
    "IDog_a": {"returnval":"IDog"},
    "IDog_b": {"z":"IDog","a":"ICat"}
  }
}
`);
  });
});
