import { describe, expect, it } from 'vitest';
import { readTypeLibrary, TypeLibraryError } from '../../../scripts/import/type-library.js';

/** Builds type libraries byte by byte, as the format's description has them. */
class LibraryBuilder {
  readonly #pool: number[] = [];
  readonly #entries: { name: number; descriptor: number }[] = [];

  static u16(value: number): number[] {
    return [value >> 8, value & 0xff];
  }

  static u32(value: number): number[] {
    return [...LibraryBuilder.u16(value >>> 16), ...LibraryBuilder.u16(value & 0xffff)];
  }

  /** Offset of the bytes in the pool, counted from one. */
  #add(bytes: readonly number[]): number {
    const offset = this.#pool.length + 1;
    this.#pool.push(...bytes);
    return offset;
  }

  text(value: string): number[] {
    return LibraryBuilder.u32(this.#add([...Buffer.from(value, 'latin1'), 0]));
  }

  method(flags: number, name: string, parameters: readonly (readonly number[])[]): number[] {
    return [flags, ...this.text(name), parameters.length, ...parameters.flat(), 0, 6];
  }

  /** Without a descriptor it is an interface of another library. */
  interface(name: string, descriptor?: readonly number[]): this {
    const [a = 0, b = 0, c = 0, d = 0] = this.text(name);
    const offset = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    this.#entries.push({ name: offset, descriptor: descriptor === undefined ? 0 : this.#add(descriptor) });
    return this;
  }

  build(): Uint8Array {
    const directory = this.#entries.flatMap(({ name, descriptor }) => [
      ...new Array<number>(16).fill(7),
      ...LibraryBuilder.u32(name),
      ...LibraryBuilder.u32(0),
      ...LibraryBuilder.u32(descriptor),
    ]);
    const header = 33;
    const pool = header + directory.length;
    return Uint8Array.from([
      ...Buffer.from('XPCOM\nTypeLib\r\n\x1a', 'latin1'),
      1,
      2,
      ...LibraryBuilder.u16(this.#entries.length),
      ...LibraryBuilder.u32(pool + this.#pool.length),
      ...LibraryBuilder.u32(header + 1),
      ...LibraryBuilder.u32(pool),
      0x80,
      ...directory,
      ...this.#pool,
    ]);
  }
}

const { u16, u32 } = LibraryBuilder;
const [inFlag, outFlag, returnFlag] = [0x80, 0x40, 0x60];

function sample(): Uint8Array {
  const builder = new LibraryBuilder();
  const animal = [
    ...u16(1),
    ...u16(2),
    ...builder.method(0x80, 'name', [[returnFlag, 0x80 | 17]]),
    ...builder.method(0x40, 'name', [[inFlag, 0x80 | 17]]),
    ...u16(0),
    0x80,
  ];
  const dog = [
    ...u16(2),
    ...u16(1),
    ...builder.method(0, 'fetchAll', [
      [inFlag, 6],
      [inFlag, 0x80 | 20, 0, 0, 0x80 | 18, ...u16(2)],
      [outFlag, 6],
      [outFlag, 0x80 | 20, 2, 2, 4],
      [inFlag, 21, 0, 0],
      [returnFlag, 3],
    ]),
    ...u16(0),
    0x80,
  ];
  const mood = [
    ...u16(1),
    ...u16(0),
    ...u16(2),
    ...builder.text('Glad'),
    6,
    ...u32(1),
    ...builder.text('Sad'),
    5,
    ...u16(2),
    0x80,
  ];
  return builder
    .interface('nsISupports')
    .interface('IAnimal', animal)
    .interface('IDog', dog)
    .interface('Mood', mood)
    .build();
}

describe('readTypeLibrary', () => {
  it('reads parents, accessors, parameters, arrays and constants', () => {
    const library = readTypeLibrary(sample());
    const string = { kind: 'string' };
    const u32Type = { kind: 'number', signed: false, bits: 32 };
    const both = { isIn: false, isOut: true, isReturnValue: true };
    const input = { isIn: true, isOut: false, isReturnValue: false };
    const output = { isIn: false, isOut: true, isReturnValue: false };
    expect([...library.keys()]).toEqual(['IAnimal', 'IDog', 'Mood']);
    expect(library.get('IAnimal')).toEqual({
      name: 'IAnimal',
      parent: undefined,
      methods: [
        { kind: 'getter', name: 'name', parameters: [{ ...both, type: string }] },
        { kind: 'setter', name: 'name', parameters: [{ ...input, type: string }] },
      ],
      constants: [],
    });
    expect(library.get('IDog')).toEqual({
      name: 'IDog',
      parent: 'IAnimal',
      methods: [
        {
          kind: 'method',
          name: 'fetchAll',
          parameters: [
            { ...input, type: u32Type },
            {
              ...input,
              type: {
                kind: 'array',
                sizeIs: 0,
                lengthIs: 0,
                element: { kind: 'interface', name: 'IAnimal' },
              },
            },
            { ...output, type: u32Type },
            {
              ...output,
              type: {
                kind: 'array',
                sizeIs: 2,
                lengthIs: 2,
                element: { kind: 'number', signed: false, bits: 8 },
              },
            },
            { ...input, type: { kind: 'other', tag: 21 } },
            { ...both, type: { kind: 'number', signed: true, bits: 64 } },
          ],
        },
      ],
      constants: [],
    });
    expect(library.get('Mood')?.constants).toEqual(['Glad', 'Sad']);
  });

  it('refuses what is no type library', () => {
    for (const bytes of [Buffer.from(''), Buffer.from('hello'), Buffer.alloc(100, 0x20)]) {
      expect(() => readTypeLibrary(bytes)).toThrow(TypeLibraryError);
    }
  });

  it('refuses another major version', () => {
    const bytes = sample();
    bytes[16] = 2;
    expect(() => readTypeLibrary(bytes)).toThrow(/version 2/);
  });

  it('refuses a library that is cut short anywhere', () => {
    const bytes = sample();
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readTypeLibrary(bytes.subarray(0, length)), `${length} bytes`).toThrow(TypeLibraryError);
    }
  });

  it('refuses a reference to an interface that it does not have', () => {
    const builder = new LibraryBuilder();
    builder.interface('IAlone', [...u16(9), ...u16(0), ...u16(0), 0]);
    expect(() => readTypeLibrary(builder.build())).toThrow(/interface number 9/);
  });
});
