import { describe, expect, it } from 'vitest';
import { collectFacts, MismatchError } from '../../../scripts/import/type-facts.js';
import type {
  LibraryInterface,
  LibraryMethod,
  LibraryParameter,
  LibraryType,
  TypeLibrary,
} from '../../../scripts/import/type-library.js';
import { unpackApi } from '../../../src/bindings/packed.js';

const u32: LibraryType = { kind: 'number', signed: false, bits: 32 };
const octet: LibraryType = { kind: 'number', signed: false, bits: 8 };
const string: LibraryType = { kind: 'string' };
const ref = (name: string): LibraryType => ({ kind: 'interface', name });
const arrayOf = (element: LibraryType, sizeIs: number): LibraryType => ({
  kind: 'array',
  sizeIs,
  lengthIs: sizeIs,
  element,
});

const input = (type: LibraryType): LibraryParameter => ({
  isIn: true,
  isOut: false,
  isReturnValue: false,
  type,
});
const output = (type: LibraryType): LibraryParameter => ({
  isIn: false,
  isOut: true,
  isReturnValue: false,
  type,
});
const result = (type: LibraryType): LibraryParameter => ({
  isIn: false,
  isOut: true,
  isReturnValue: true,
  type,
});

const method = (name: string, ...parameters: LibraryParameter[]): LibraryMethod => ({
  kind: 'method',
  name,
  parameters,
});
const getter = (name: string, type: LibraryType): LibraryMethod => ({
  kind: 'getter',
  name,
  parameters: [result(type)],
});
const setter = (name: string, type: LibraryType): LibraryMethod => ({
  kind: 'setter',
  name,
  parameters: [input(type)],
});

function libraryOf(...interfaces: (Partial<LibraryInterface> & { name: string })[]): TypeLibrary {
  const complete = interfaces.map((part) => ({ parent: undefined, methods: [], constants: [], ...part }));
  return new Map(complete.map((each) => [each.name, each]));
}

function apiOf(interfaces: Record<string, string>) {
  return unpackApi({
    apiVersion: '',
    interfaces,
    enums: { Mood: 'Sad Glad' },
    structs: { IEcho: 'dog:string delay:long' },
  });
}

const mood = { name: 'Mood', constants: ['Sad', 'Glad'] };
const echo = {
  name: 'IEcho',
  methods: [
    getter('delay', { kind: 'number', signed: true, bits: 64 }),
    getter('reserved', u32),
    getter('dog', ref('IDog')),
  ],
};
const dogMethods = [
  getter('owner', ref('nsISupports')),
  setter('owner', ref('nsISupports')),
  method('getPuppies', output(u32), result(arrayOf(ref('IDog'), 0))),
  method(
    'feed',
    input(u32),
    input(arrayOf(octet, 0)),
    input(u32),
    input(arrayOf(string, 2)),
    output(u32),
    output(arrayOf(octet, 4)),
    result(ref('IEcho')),
  ),
  method('internal', input({ kind: 'other', tag: 13 })),
];
const library = libraryOf(
  mood,
  echo,
  { name: 'IDog', parent: 'IAnimal', methods: dogMethods },
  { name: 'IAnimal', methods: [getter('mood', u32)] },
  { name: 'IGhostDog', parent: 'IDog' },
  { name: 'ICat' },
  { name: 'IHiddenCat', parent: 'ICat' },
);
const api = apiOf({
  IAnimal: 'getMood > returnval:#Mood',
  IDog: [
    'getOwner > returnval:string',
    'setOwner owner:string',
    'getPuppies > returnval:string[]',
    'feed food:string words:string[] > left:string returnval:%IEcho',
  ].join('\n'),
  IWebsessionManager: 'static logon username:string password:string > returnval:string',
});

describe('collectFacts', () => {
  it('finds refs, octets and bases by position, sizes of arrays left out', () => {
    expect(collectFacts(api, library, '7_2')).toEqual({
      apiVersion: '7_2',
      bases: { IDog: 'IAnimal', IGhostDog: 'IDog' },
      refs: {
        IDog_getOwnerResponse: { returnval: 'IUnknown' },
        IDog_getPuppiesResponse: { returnval: 'IDog' },
        IDog_setOwner: { owner: 'IUnknown' },
        IEcho: { dog: 'IDog' },
        IWebsessionManager_getSessionObject: { refIVirtualBox: 'IVirtualBox' },
        IWebsessionManager_getSessionObjectResponse: { returnval: 'ISession' },
        IWebsessionManager_logoff: { refIVirtualBox: 'IVirtualBox' },
        IWebsessionManager_logonResponse: { returnval: 'IVirtualBox' },
      },
      octets: { IDog_feed: ['food'], IDog_feedResponse: ['left'] },
    });
  });

  const dogWith = (...methods: LibraryMethod[]): TypeLibrary =>
    new Map([...library, ['IDog', { name: 'IDog', parent: undefined, methods, constants: [] }]]);
  const without = (name: string): TypeLibrary => new Map([...library].filter(([key]) => key !== name));
  const withEntry = (part: Partial<LibraryInterface> & { name: string }): TypeLibrary =>
    new Map([...library, ...libraryOf(part)]);

  it.each([
    ['an interface', 'getOwner', without('IDog'), 'IDog'],
    ['an operation', 'getOwner > returnval:string', dogWith(), 'IDog_getOwner'],
    ['an enumeration', '', without('Mood'), 'Mood'],
    ['a constant', '', withEntry({ ...mood, constants: ['Sad'] }), 'Mood'],
    ['a struct', '', without('IEcho'), 'IEcho'],
    ['a field', '', withEntry({ name: 'IEcho', methods: [getter('dog', ref('IDog'))] }), 'IEcho.delay'],
    ['a parameter', 'bark', dogWith(method('bark', input(u32))), 'IDog_bark has 0 values in the WSDL and 1'],
    ['a result', 'bark > returnval:int', dogWith(method('bark')), 'IDog_barkResponse has 1'],
    [
      'the return value',
      'bark > loud:unsignedInt',
      dogWith(method('bark', result(u32))),
      'loud is the return value',
    ],
    ['the sign', 'bark a:int', dogWith(method('bark', input(u32))), 'IDog_bark: a is int'],
    [
      'the size',
      'bark a:unsignedShort',
      dogWith(method('bark', input(u32))),
      'IDog_bark: a is unsignedShort',
    ],
    ['text and number', 'bark a:string', dogWith(method('bark', input(u32))), 'IDog_bark: a is string'],
    ['text and truth', 'bark a:boolean', dogWith(method('bark', input(string))), 'IDog_bark: a is boolean'],
    [
      'list and single',
      'bark a:string[]',
      dogWith(method('bark', input(string))),
      'IDog_bark: a is string[]',
    ],
    [
      'single and list',
      'bark a:unsignedInt',
      dogWith(method('bark', input(u32), input(arrayOf(u32, 0)))),
      'IDog_bark: a',
    ],
    [
      'the struct',
      'bark > returnval:%IEcho',
      dogWith(method('bark', result(ref('IDog')))),
      'IDog_barkResponse: returnval',
    ],
    ['a pointer', 'bark a:string', dogWith(method('bark', input({ kind: 'other', tag: 13 }))), 'type 13'],
  ])('reports a difference in %s', (_, operations, otherLibrary, message) => {
    const attempt = () => collectFacts(apiOf({ IDog: operations }), otherLibrary, '7_2');
    expect(attempt).toThrow(MismatchError);
    expect(attempt).toThrow(message);
  });
});
