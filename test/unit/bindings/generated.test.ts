import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedApi } from '../../../generated/descriptors.js';
import * as bindings from '../../../generated/index.js';
import { generateFiles } from '../../../scripts/generate/files.js';
import { readBundledApi } from '../../../scripts/generate/input.js';
import { fileNameOf, parameterNames } from '../../../scripts/generate/names.js';
import type { ApiDescription } from '../../../src/bindings/descriptor.js';
import { ManagedObject } from '../../../src/bindings/managed-object.js';
import { unpackApi } from '../../../src/bindings/packed.js';

const folder = fileURLToPath(new URL('../../../generated/', import.meta.url));

function apiOf(interfaces: Record<string, string>, enums: Record<string, string> = {}): ApiDescription {
  return unpackApi({ apiVersion: '1_0', interfaces, enums, structs: { IEcho: 'delay:long maker:@IDog?' } });
}

function generate(interfaces: Record<string, string>, file: string): string {
  return generateFiles(apiOf(interfaces)).get(file) ?? '';
}

describe('generated/', () => {
  let api: ApiDescription;

  beforeAll(async () => {
    api = await readBundledApi();
  });

  it('is what wsdl/ gives', async () => {
    const wanted = generateFiles(api);
    const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts'));
    expect(paths.sort()).toEqual([...wanted.keys()].sort());
    for (const [path, text] of wanted) expect(await readFile(`${folder}${path}`, 'utf8'), path).toBe(text);
  });

  it('has the whole API', () => {
    const interfaces = [...unpackApi(packedApi).interfaces.values()];
    const withOperations = interfaces.filter(({ operations }) => operations.length > 0);
    expect(interfaces.flatMap(({ operations }) => operations)).toHaveLength(1925);
    expect(withOperations).toHaveLength(223);
    expect(interfaces.filter((each) => !withOperations.includes(each))).toEqual([
      { name: 'IDHCPGlobalConfig', base: 'IDHCPConfig', operations: [] },
    ]);
    const enums = [...unpackApi(packedApi).enums.values()];
    expect(enums).toHaveLength(147);
    expect(enums.flat()).toHaveLength(1165);
    expect(unpackApi(packedApi).structs.size).toBe(6);
  });

  it('names no interface, enumeration or struct that it does not have', () => {
    const { interfaces, enums, structs } = unpackApi(packedApi);
    const operations = [...interfaces.values()].flatMap((each) => each.operations);
    const fields = [
      ...operations.flatMap(({ parameters, results }) => [...parameters, ...results]),
      ...[...structs.values()].flat(),
    ];
    const unknown = fields.filter(({ type }) => {
      if (type.kind === 'ref') return type.name !== 'IUnknown' && !interfaces.has(type.name);
      if (type.kind === 'enum') return !enums.has(type.name);
      return type.kind === 'struct' && !structs.has(type.name);
    });
    expect(unknown).toEqual([]);
    const bases = [...interfaces.values()].flatMap(({ base }) => base ?? []);
    expect(bases.filter((base) => !interfaces.has(base))).toEqual([]);
    expect(interfaces.get('IGuestProcess')?.base).toBe('IProcess');
    expect(interfaces.get('IMachineStateChangedEvent')?.base).toBe('IMachineEvent');
  });

  it('exports a token of each interface and each enumeration', () => {
    const { interfaces, enums } = unpackApi(packedApi);
    expect(Object.keys(bindings).sort()).toEqual([...interfaces.keys(), ...enums.keys()].sort());
    expect(bindings.CloneMode).toEqual({
      MachineState: 'MachineState',
      MachineAndChildStates: 'MachineAndChildStates',
      AllStates: 'AllStates',
    });
    for (const [name, constants] of enums) {
      expect(Object.entries((bindings as Record<string, object>)[name] ?? {}), name).toEqual(
        constants.map((each) => [each, each]),
      );
    }
  });
});

describe('the generator', () => {
  it('writes types by one set of rules', () => {
    const file = generate(
      {
        IDog: [
          'sleep',
          'bark times:unsignedInt > returnval:boolean',
          'count from:long to:unsignedLong[] > id:string returnval:unsignedLong',
          'feed food:octets > returnval:octets',
          'meet other:@IDog friend:@IDog? anybody:@IUnknown? all:@IDog[] > returnval:@IDog',
          'find > returnval:@IUnknown?',
          'list moods:#Mood[] > returnval:%IEcho[]',
          'some maybe:@IDog?[] > returnval:@IDog?[]',
          'odd default:string callOptions:string > returnval:#Mood[]',
        ].join('\n'),
      },
      'interfaces/i-dog.ts',
    );
    expect(file).toBe(`// Generated from wsdl/ by \`npm run generate\`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { Mood } from '../enums.js';
import type { IEcho } from '../structs.js';

/** VirtualBox's \`IDog\`. */
export interface IDog extends ManagedObject {
  sleep(callOptions?: CallOptions): Promise<void>;
  bark(times: number, callOptions?: CallOptions): Promise<boolean>;
  count(from: bigint | number, to: readonly (bigint | number)[], callOptions?: CallOptions): Promise<{ id: string; returnval: bigint }>;
  feed(food: Uint8Array, callOptions?: CallOptions): Promise<Uint8Array>;
  meet(other: IDog, friend: IDog | null | undefined, anybody: ManagedObject | null | undefined, all: readonly IDog[], callOptions?: CallOptions): Promise<IDog>;
  find(callOptions?: CallOptions): Promise<ManagedObject | undefined>;
  list(moods: readonly Mood[], callOptions?: CallOptions): Promise<IEcho[]>;
  some(maybe: readonly (IDog | null | undefined)[], callOptions?: CallOptions): Promise<(IDog | undefined)[]>;
  odd(default_: string, callOptions: string, callOptions_?: CallOptions): Promise<Mood[]>;
}
export const IDog: InterfaceToken<IDog> = /* @__PURE__ */ interfaceToken('IDog');
`);
  });

  it('extends the base, and leaves the web session manager alone', () => {
    const interfaces = {
      IAnimal: 'live',
      IDog: ': IAnimal',
      IWebsessionManager: 'static logon > returnval:@IDog',
    };
    expect(generate(interfaces, 'interfaces/i-dog.ts')).toContain(
      'export interface IDog extends IAnimal {\n}',
    );
    expect(generate(interfaces, 'interfaces/i-dog.ts')).toContain(
      "import type { IAnimal } from './i-animal.js';",
    );
    expect(generate(interfaces, 'interfaces/i-websession-manager.ts')).toContain(
      'export interface IWebsessionManager {\n',
    );
    expect(generate(interfaces, 'structs.ts')).toContain(
      '  readonly delay: bigint;\n  readonly maker: IDog | undefined;\n',
    );
  });

  it.each(['then', ...Object.getOwnPropertyNames(ManagedObject.prototype)])(
    'refuses an operation named %s',
    (name) => {
      expect(() => generateFiles(apiOf({ IDog: name }))).toThrow(`IDog_${name} collides`);
    },
  );

  it('allows such a name where there is no managed object', () => {
    expect(generate({ IManagedObjectRef: 'release' }, 'interfaces/i-managed-object-ref.ts')).toContain(
      'release(',
    );
  });

  it('refuses names that mean two things', () => {
    expect(() => generateFiles(apiOf({ IEcho: '' }))).toThrow('IEcho');
    expect(() => generateFiles(apiOf({ IDog: '' }, { Promise: 'a' }))).toThrow('Promise');
    expect(() => generateFiles(apiOf({ IUSBPort: '', IUsbPort: '' }))).toThrow('i-usb-port');
  });

  it.each([
    ['IVirtualBox', 'i-virtual-box'],
    ['IVRDEServer', 'i-vrde-server'],
    ['IDHCPConfig', 'i-dhcp-config'],
    ['IGuestDnDSource', 'i-guest-dnd-source'],
    ['IPlatformX86', 'i-platform-x86'],
    ['IPlatformARM', 'i-platform-arm'],
    ['IVBoxSVCAvailabilityChangedEvent', 'i-vbox-svc-availability-changed-event'],
    ['IRangedInteger64FormValue', 'i-ranged-integer64-form-value'],
  ])('puts %s into %s.ts', (name, file) => {
    expect(fileNameOf(name)).toBe(file);
  });

  it('gives every parameter a name of its own', () => {
    expect(parameterNames(['in', 'in_', 'callOptions', 'callOptions_'])).toEqual({
      names: ['in_', 'in__', 'callOptions', 'callOptions_'],
      options: 'callOptions__',
    });
  });
});
