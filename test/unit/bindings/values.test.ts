import { describe, expect, it } from 'vitest';
import type { ApiDescription, FieldDescriptor, ValueType } from '../../../src/bindings/descriptor.js';
import { ValueCodec } from '../../../src/bindings/values.js';
import { ProtocolError } from '../../../src/errors.js';
import type { WireField } from '../../../src/wire/transport.js';

const api: ApiDescription = {
  apiVersion: '7_2',
  interfaces: new Map(),
  enums: new Map([['MachineState', ['Null', 'PoweredOff', 'Running']]]),
  structs: new Map([
    [
      'IMediumAttachment',
      [
        { name: 'medium', type: { kind: 'ref', name: 'IMedium' }, array: false, nullable: true },
        { name: 'port', type: { kind: 'scalar', name: 'int' }, array: false, nullable: false },
      ],
    ],
  ]),
};

const codec = new ValueCodec(api, {
  refOf: (value) => (value as { ref: string }).ref,
  adopt: (ref, interfaceName) => ({ ref, interfaceName }),
});

function field(type: ValueType, extra: Partial<FieldDescriptor> = {}): FieldDescriptor {
  return { name: 'value', type, array: false, nullable: false, ...extra };
}

const scalar = (name: (ValueType & { kind: 'scalar' })['name']): ValueType => ({ kind: 'scalar', name });
const state: ValueType = { kind: 'enum', name: 'MachineState' };
const medium: ValueType = { kind: 'ref', name: 'IMedium' };
const attachment: ValueType = { kind: 'struct', name: 'IMediumAttachment' };

function encode(type: ValueType, value: unknown, extra: Partial<FieldDescriptor> = {}): string[] {
  const fields: WireField[] = [];
  codec.encode('IX_y', field(type, extra), value, fields);
  return fields.map(([, text]) => text);
}

describe('parameters', () => {
  it.each([
    [scalar('string'), '', ''],
    [scalar('string'), ' <x> ', ' <x> '],
    [scalar('boolean'), true, 'true'],
    [scalar('boolean'), false, 'false'],
    [scalar('short'), -32_768, '-32768'],
    [scalar('unsignedShort'), 65_535, '65535'],
    [scalar('int'), -2_147_483_648, '-2147483648'],
    [scalar('unsignedInt'), 4_294_967_295, '4294967295'],
    [scalar('long'), -(2n ** 63n), '-9223372036854775808'],
    [scalar('long'), 5, '5'],
    [scalar('unsignedLong'), 2n ** 64n - 1n, '18446744073709551615'],
    [state, 'Running', 'Running'],
    [{ kind: 'octets' } as const, new Uint8Array([0, 255, 16]), 'AP8Q'],
    [{ kind: 'octets' } as const, new Uint8Array(), ''],
    [medium, { ref: 'a-1' }, 'a-1'],
  ])('writes %j %s', (type, value, text) => {
    expect(encode(type, value)).toEqual([text]);
  });

  it('writes only the window of a byte array, not its buffer', () => {
    expect(encode({ kind: 'octets' }, new Uint8Array([1, 2, 3, 4]).subarray(1, 3))).toEqual(['AgM=']);
  });

  it('writes lists item by item, and an empty list as nothing', () => {
    expect(encode(state, ['Null', 'Running'], { array: true })).toEqual(['Null', 'Running']);
    expect(encode(state, [], { array: true })).toEqual([]);
  });

  it('writes the null reference where it is allowed', () => {
    expect(encode(medium, null, { nullable: true })).toEqual(['']);
    expect(encode(medium, undefined, { nullable: true })).toEqual(['']);
  });

  it.each([
    ['a number for a string', scalar('string'), 7],
    ['null for a string', scalar('string'), null],
    ['a string for a boolean', scalar('boolean'), 'true'],
    ['a fraction', scalar('int'), 1.5],
    ['NaN', scalar('int'), Number.NaN],
    ['a string for a number', scalar('int'), '1'],
    ['too large a number', scalar('unsignedShort'), 65_536],
    ['a negative number for an unsigned type', scalar('unsignedInt'), -1],
    ['too large a bigint', scalar('long'), 2n ** 63n],
    ['an unsafe integer', scalar('long'), 2 ** 60],
    ['an unknown constant', state, 'Sleeping'],
    ['a constant in other letters', state, 'running'],
    ['a string for octets', { kind: 'octets' } as const, '!!!!'],
    ['null for a reference', medium, null],
    ['a struct', attachment, {}],
  ])('refuses %s', (_name, type, value) => {
    expect(() => encode(type, value)).toThrow(TypeError);
    expect(() => encode(type, value)).toThrow('IX_y');
  });

  it('refuses a single value where a list is expected', () => {
    expect(() => encode(state, 'Null', { array: true })).toThrow('must be an array');
  });

  it('names the constants that there are', () => {
    expect(() => encode(state, 'running')).toThrow('Null, PoweredOff, Running');
  });

  it('never shows what was given for a string, which may be a password', () => {
    expect(() => encode(scalar('string'), 12_345_678)).not.toThrow('12345678');
    expect(() => encode(scalar('string'), 12_345_678)).toThrow('a value of type number');
  });
});

describe('results', () => {
  it.each([
    [scalar('string'), ' x ', ' x '],
    [scalar('boolean'), 'true', true],
    [scalar('boolean'), 'false', false],
    [scalar('int'), '-2135228415', -2_135_228_415],
    [scalar('unsignedInt'), '4294967295', 4_294_967_295],
    [scalar('long'), '1795446594279584000', 1_795_446_594_279_584_000n],
    [state, 'Running', 'Running'],
    [state, 'InventedLater', 'InventedLater'],
    [medium, 'a-1', { ref: 'a-1', interfaceName: 'IMedium' }],
  ])('reads %j %s', (type, text, value) => {
    expect(codec.decode('IX_y', field(type), text)).toEqual(value);
  });

  it('reads base64 in lines', () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, index) => index);
    const text = Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n');
    expect(codec.decode('IX_y', field({ kind: 'octets' }), text)).toEqual(bytes);
    expect(codec.decode('IX_y', field({ kind: 'octets' }), '')).toEqual(new Uint8Array());
  });

  it('reads lists of none, one and several', () => {
    const list = field(scalar('string'), { array: true });
    expect(codec.decode('IX_y', list, undefined)).toEqual([]);
    expect(codec.decode('IX_y', list, '')).toEqual(['']);
    expect(codec.decode('IX_y', list, ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('reads structs with references and without', () => {
    const struct = field(attachment, { array: true });
    expect(
      codec.decode('IX_y', struct, [
        { medium: 'a-1', port: '0' },
        { medium: '', port: '1', added: 'x' },
      ]),
    ).toEqual([
      { medium: { ref: 'a-1', interfaceName: 'IMedium' }, port: 0 },
      { medium: undefined, port: 1 },
    ]);
  });

  it('reads the null reference as undefined where it is expected, and as an error elsewhere', () => {
    expect(codec.decode('IX_y', field(medium, { nullable: true }), '')).toBeUndefined();
    expect(() => codec.decode('IX_y', field(medium), '')).toThrow(
      expect.objectContaining({ code: 'VBOXWEB_NULL_REFERENCE', operation: 'IX_y' }),
    );
  });

  it.each([
    ['text for a number', scalar('int'), 'many'],
    ['nothing for a number', scalar('int'), ''],
    ['children for text', scalar('string'), { a: 'b' }],
    ['text for a struct', attachment, 'text'],
    ['two values for one', scalar('string'), ['a', 'b']],
  ])('refuses %s', (_name, type, value) => {
    expect(() => codec.decode('IX_y', field(type), value)).toThrow(ProtocolError);
  });
});
