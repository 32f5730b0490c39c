import { describe, expect, it } from 'vitest';
import { readBundledApi } from '../../../scripts/generate/input.js';
import type { ApiDescription } from '../../../src/bindings/descriptor.js';
import { type PackedApi, packApi, unpackApi } from '../../../src/bindings/packed.js';

const packed: PackedApi = {
  apiVersion: '7_2',
  interfaces: {
    IDog: [
      ': IAnimal',
      'static adopt name:string > returnval:@IDog',
      'bark > returnval:%Echo[]',
      'feed food:octets amount:unsignedLong at:@IBowl? moods:#Mood[] > left:octets returnval:@IUnknown?',
      'sleep',
    ].join('\n'),
    IAnimal: '',
    IGhost: ': IAnimal',
  },
  enums: { Mood: 'Sad Glad' },
  structs: { Echo: 'dog:@IDog? delay:long' },
};

const everyScalar = [
  'string',
  'boolean',
  'short',
  'unsignedShort',
  'int',
  'unsignedInt',
  'long',
  'unsignedLong',
];

/** The same description with ordinary maps, to compare with. */
function plain(api: ApiDescription): ApiDescription {
  return {
    apiVersion: api.apiVersion,
    interfaces: new Map(api.interfaces),
    enums: new Map(api.enums),
    structs: new Map(api.structs),
  };
}

describe('packed descriptions', () => {
  it('says what each word means', () => {
    const dog = unpackApi(packed).interfaces.get('IDog');
    const field = (name: string, type: object, array = false, nullable = false) => ({
      name,
      type,
      array,
      nullable,
    });
    const operation = (name: string, parameters: object[], results: object[], isStatic = false) => ({
      interfaceName: 'IDog',
      name,
      isStatic,
      parameters,
      results,
    });
    expect(dog).toEqual({
      name: 'IDog',
      base: 'IAnimal',
      operations: [
        operation(
          'adopt',
          [field('name', { kind: 'scalar', name: 'string' })],
          [field('returnval', { kind: 'ref', name: 'IDog' })],
          true,
        ),
        operation('bark', [], [field('returnval', { kind: 'struct', name: 'Echo' }, true)]),
        operation(
          'feed',
          [
            field('food', { kind: 'octets' }),
            field('amount', { kind: 'scalar', name: 'unsignedLong' }),
            field('at', { kind: 'ref', name: 'IBowl' }, false, true),
            field('moods', { kind: 'enum', name: 'Mood' }, true),
          ],
          [
            field('left', { kind: 'octets' }),
            field('returnval', { kind: 'ref', name: 'IUnknown' }, false, true),
          ],
        ),
        operation('sleep', [], []),
      ],
    });
  });

  it('decodes an interface when it is asked for, once', () => {
    const broken = unpackApi({ ...packed, interfaces: { ...packed.interfaces, IBad: 'run how:fast' } });
    expect(broken.interfaces.get('IAnimal')).toEqual({ name: 'IAnimal', operations: [] });
    expect(broken.interfaces.get('IDog')).toBe(broken.interfaces.get('IDog'));
    expect(() => broken.interfaces.get('IBad')).toThrow(SyntaxError);
  });

  it('is an ordinary read-only map', () => {
    const { interfaces, enums, structs } = unpackApi(packed);
    expect(interfaces.size).toBe(3);
    expect([...interfaces.keys()]).toEqual(['IDog', 'IAnimal', 'IGhost']);
    expect([...interfaces.values()].map(({ base }) => base)).toEqual(['IAnimal', undefined, 'IAnimal']);
    expect([...enums]).toEqual([['Mood', ['Sad', 'Glad']]]);
    expect([...structs.entries()].map(([name, fields]) => [name, fields.length])).toEqual([['Echo', 2]]);
    const seen: string[] = [];
    interfaces.forEach((value, key, map) => {
      seen.push(`${key} ${value.name} ${map === interfaces}`);
    });
    expect(seen).toEqual(['IDog IDog true', 'IAnimal IAnimal true', 'IGhost IGhost true']);
    for (const name of ['constructor', 'toString', '__proto__', 'INone']) {
      expect(interfaces.has(name), name).toBe(false);
      expect(interfaces.get(name), name).toBeUndefined();
    }
  });

  it.each([
    'run how',
    'run how:',
    'run how:float',
    'run how:@',
    'run :string',
    'run how:string[',
    'run > a:b',
    'run  a:int',
  ])('refuses "%s"', (line) => {
    expect(() => unpackApi({ ...packed, interfaces: { IBad: line } }).interfaces.get('IBad')).toThrow(
      SyntaxError,
    );
  });

  it('packs what it unpacked to the same text', () => {
    const scalars = {
      IAll: everyScalar.map((name) => `get_${name} value:${name} > returnval:${name}[]`).join('\n'),
    };
    const all = { ...packed, interfaces: { ...packed.interfaces, ...scalars } };
    expect(packApi(unpackApi(all))).toEqual(all);
  });

  it('keeps the whole API', async () => {
    const api = await readBundledApi();
    expect(plain(unpackApi(packApi(api)))).toEqual(plain(api));
  });
});
