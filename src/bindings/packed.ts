/**
 * The API as short, readable text that costs nothing until an interface is used: one line per operation, such as
 *
 *     cloneTo target:@IMachine mode:#CloneMode options:#CloneOptions[] > returnval:@IProgress
 *
 * `@` refs (`?`: may be null), `#` enums, `%` structs; anything else is `octets` or the name of a schema type.
 * `static` marks operations without an object; a first line `: IEvent` names the interface it inherits from.
 */
import type {
  ApiDescription,
  FieldDescriptor,
  InterfaceDescriptor,
  OperationDescriptor,
  ValueType,
} from './descriptor.js';
import { LazyMap } from './lazy-map.js';
import { octetsType, scalarType } from './value-type.js';

export interface PackedApi {
  readonly apiVersion: string;
  readonly interfaces: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, string>>;
}

const sigils = { ref: '@', enum: '#', struct: '%' } as const;
const kinds: Readonly<Record<string, keyof typeof sigils>> = { '@': 'ref', '#': 'enum', '%': 'struct' };

function packType(type: ValueType): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'octets':
      return 'octets';
    default:
      return `${sigils[type.kind]}${type.name}`;
  }
}

function packField({ name, type, nullable, array }: FieldDescriptor): string {
  return `${name}:${packType(type)}${nullable ? '?' : ''}${array ? '[]' : ''}`;
}

function packOperation({ name, isStatic, parameters, results }: OperationDescriptor): string {
  return [
    ...(isStatic ? ['static'] : []),
    name,
    ...parameters.map(packField),
    ...(results.length > 0 ? ['>', ...results.map(packField)] : []),
  ].join(' ');
}

function packInterface({ base, operations }: InterfaceDescriptor): string {
  return [...(base === undefined ? [] : [`: ${base}`]), ...operations.map(packOperation)].join('\n');
}

function packEach<V>(map: ReadonlyMap<string, V>, pack: (value: V) => string): Record<string, string> {
  return Object.fromEntries([...map].map(([name, value]) => [name, pack(value)]));
}

/** Writes the description as text; {@link unpackApi} reads it back. */
export function packApi(api: ApiDescription): PackedApi {
  return {
    apiVersion: api.apiVersion,
    interfaces: packEach(api.interfaces, packInterface),
    enums: packEach(api.enums, (constants) => constants.join(' ')),
    structs: packEach(api.structs, (fields) => fields.map(packField).join(' ')),
  };
}

const fieldPattern = /^([\w.-]+):([@#%]?)([\w.-]+)(\??)((?:\[\])?)$/;

function unpackType(sigil: string, name: string): ValueType | undefined {
  const kind = kinds[sigil];
  if (kind !== undefined) return { kind, name };
  return name === 'octets' ? octetsType : scalarType(name);
}

function unpackField(text: string): FieldDescriptor {
  const [, name = '', sigil = '', typeName = '', nullable, array] = fieldPattern.exec(text) ?? [];
  const type = unpackType(sigil, typeName);
  if (type === undefined) throw new SyntaxError(`"${text}" is no field of a packed interface description`);
  return { name, type, array: array === '[]', nullable: nullable === '?' };
}

function unpackOperation(line: string, interfaceName: string): OperationDescriptor {
  const words = line.split(' ');
  const isStatic = words[0] === 'static';
  if (isStatic) words.shift();
  const name = words.shift() ?? '';
  const arrow = words.indexOf('>');
  const parameters = arrow < 0 ? words : words.slice(0, arrow);
  const results = arrow < 0 ? [] : words.slice(arrow + 1);
  return {
    interfaceName,
    name,
    isStatic,
    parameters: parameters.map(unpackField),
    results: results.map(unpackField),
  };
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function unpackInterface(text: string, name: string): InterfaceDescriptor {
  const lines = text === '' ? [] : text.split('\n');
  const base = lines[0]?.startsWith(': ') ? lines.shift()?.slice(2) : undefined;
  const operations = lines.map((line) => unpackOperation(line, name));
  return base === undefined ? { name, operations } : { name, base, operations };
}

/** Reads what {@link packApi} wrote; each interface, enum and struct is decoded when it is first asked for. */
export function unpackApi(packed: PackedApi): ApiDescription {
  return {
    apiVersion: packed.apiVersion,
    interfaces: new LazyMap(packed.interfaces, unpackInterface),
    enums: new LazyMap(packed.enums, words),
    structs: new LazyMap(packed.structs, (text) => words(text).map(unpackField)),
  };
}
