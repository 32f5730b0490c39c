import type { ScalarName, ValueType } from './descriptor.js';

const scalarNames: readonly ScalarName[] = [
  'string',
  'boolean',
  'short',
  'unsignedShort',
  'int',
  'unsignedInt',
  'long',
  'unsignedLong',
];

const scalars: ReadonlyMap<string, ValueType> = new Map(
  scalarNames.map((name) => [name, { kind: 'scalar', name }]),
);

/** The type of this XML Schema name; undefined when the interface description uses no such type. */
export function scalarType(name: string): ValueType | undefined {
  return scalars.get(name);
}

export const stringType: ValueType = { kind: 'scalar', name: 'string' };

export const octetsType: ValueType = { kind: 'octets' };

/** What a reference of an unknown interface is called: any managed object can stand there. */
export const anyInterface = 'IUnknown';
