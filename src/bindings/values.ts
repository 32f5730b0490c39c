import { ProtocolError, VBoxError } from '../errors.js';
import type { WireField, WireStruct, WireValue } from '../wire/transport.js';
import type { ApiDescription, FieldDescriptor, ScalarName, ValueType } from './descriptor.js';

type Range = readonly [least: bigint, greatest: bigint];

const ranges: Readonly<Record<Exclude<ScalarName, 'string' | 'boolean'>, Range>> = {
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
};

/** What the codec needs to know of objects. */
export interface ReferenceCodec {
  /** The reference of an object given as an argument; throws a TypeError when it is no usable object. */
  refOf(value: unknown, interfaceName: string, where: string): string;
  /** Takes in a reference of a reply. */
  adopt(ref: string, interfaceName: string): unknown;
}

/** Turns JavaScript values into texts of the wire and back, by descriptors. */
export class ValueCodec {
  readonly #api: ApiDescription;
  readonly #references: ReferenceCodec;

  constructor(api: ApiDescription, references: ReferenceCodec) {
    this.#api = api;
    this.#references = references;
  }

  /**
   * Appends a parameter to the fields of a request.
   *
   * @throws TypeError when the value is not of the parameter's type.
   */
  encode(operation: string, field: FieldDescriptor, value: unknown, fields: WireField[]): void {
    const where = `${operation}: parameter '${field.name}'`;
    if (!field.array) {
      fields.push([field.name, this.#encodeOne(where, field, value)]);
      return;
    }
    if (!Array.isArray(value)) throw new TypeError(`${where} must be an array, not ${show(value)}.`);
    for (const item of value) fields.push([field.name, this.#encodeOne(where, field, item)]);
  }

  #encodeOne(where: string, field: FieldDescriptor, value: unknown): string {
    const { type } = field;
    switch (type.kind) {
      case 'scalar':
        return encodeScalar(where, type.name, value);
      case 'octets':
        if (!(value instanceof Uint8Array))
          throw new TypeError(`${where} must be a Uint8Array, not ${show(value)}.`);
        return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
      case 'enum':
        return this.#encodeEnum(where, type.name, value);
      case 'ref':
        if (value === null || value === undefined) {
          if (field.nullable) return '';
          throw new TypeError(`${where} must be an ${type.name}: the null reference is not allowed here.`);
        }
        return this.#references.refOf(value, type.name, where);
      case 'struct':
        throw new TypeError(`${where}: the web service takes no ${type.name} as input.`);
    }
  }

  #encodeEnum(where: string, name: string, value: unknown): string {
    const constants = this.#api.enums.get(name) ?? [];
    if (typeof value === 'string' && constants.includes(value)) return value;
    throw new TypeError(`${where} must be a ${name} (${constants.join(', ')}), not ${show(value)}.`);
  }

  /** A result or field of a reply; an absent element is an empty list, or the type's empty value. */
  decode(operation: string, field: FieldDescriptor, value: WireStruct[string]): unknown {
    if (field.array) {
      if (value === undefined) return [];
      const items = Array.isArray(value) ? (value as readonly WireValue[]) : [value as WireValue];
      return items.map((item) => this.#decodeOne(operation, field, item));
    }
    if (Array.isArray(value))
      throw malformed(operation, field, `${value.length} elements where one is expected`);
    return this.#decodeOne(operation, field, (value as WireValue | undefined) ?? '');
  }

  /** All fields of a struct, or all results of an operation, by name. */
  decodeFields(
    operation: string,
    fields: readonly FieldDescriptor[],
    struct: WireStruct,
  ): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const field of fields) result[field.name] = this.decode(operation, field, struct[field.name]);
    return result;
  }

  #decodeOne(operation: string, field: FieldDescriptor, value: WireValue): unknown {
    const { type } = field;
    if (type.kind === 'struct') {
      const fields = this.#api.structs.get(type.name);
      if (fields && typeof value === 'object') return this.decodeFields(operation, fields, value);
      throw malformed(operation, field, `no ${type.name}`);
    }
    if (typeof value !== 'string') throw malformed(operation, field, 'elements where text is expected');
    switch (type.kind) {
      case 'scalar':
        return decodeScalar(operation, field, type.name, value);
      case 'octets':
        return decodeOctets(value);
      case 'enum':
        // A constant that this description does not know passes through: servers grow.
        return value;
      case 'ref':
        return this.#decodeRef(operation, field, type, value);
    }
  }

  #decodeRef(
    operation: string,
    field: FieldDescriptor,
    type: ValueType & { kind: 'ref' },
    ref: string,
  ): unknown {
    if (ref !== '') return this.#references.adopt(ref, type.name);
    if (field.nullable) return undefined;
    throw new VBoxError(
      'VBOXWEB_NULL_REFERENCE',
      `${operation}: the server answered the null reference where an ${type.name} is expected ('${field.name}').`,
      { operation },
    );
  }
}

function encodeScalar(where: string, name: ScalarName, value: unknown): string {
  if (name === 'string') {
    if (typeof value === 'string') return value;
    // The value is not shown: it may be a password of the wrong type.
    throw new TypeError(
      `${where} must be a string, not ${value === null ? 'null' : `a value of type ${typeof value}`}.`,
    );
  }
  if (name === 'boolean') {
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    throw new TypeError(`${where} must be a boolean, not ${show(value)}.`);
  }
  const [least, greatest] = ranges[name];
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
  if (isInteger && value >= least && value <= greatest) return String(value);
  throw new TypeError(`${where} must be an integer from ${least} to ${greatest}, not ${show(value)}.`);
}

function decodeScalar(operation: string, field: FieldDescriptor, name: ScalarName, text: string): unknown {
  if (name === 'string') return text;
  if (name === 'boolean') return text === 'true' || text === '1';
  if (!/^-?\d+$/.test(text)) throw malformed(operation, field, `'${text.slice(0, 40)}', which is no ${name}`);
  return name === 'long' || name === 'unsignedLong' ? BigInt(text) : Number(text);
}

/** Bytes of base64 text; the server breaks it into lines. A copy of its own, not a view into Node's shared pool. */
function decodeOctets(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

function malformed(operation: string, field: FieldDescriptor, what: string): ProtocolError {
  return new ProtocolError('VBOXWEB_PROTOCOL', `${operation}: the reply has ${what} in '${field.name}'.`, {
    operation,
  });
}

/** A value in an error message: never its content when that could be a secret or long. */
function show(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return value.length <= 40 ? `'${value}'` : 'a longer string';
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
