/** Reader of XPCOM type libraries, version 1 (`.xpt`), as far as VirtualBox uses them. */

/** Kind of a value, by the tag that the file gives it. */
export type LibraryType =
  | { readonly kind: 'number'; readonly signed: boolean; readonly bits: 8 | 16 | 32 | 64 }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'string' }
  | { readonly kind: 'interface'; readonly name: string }
  /** `sizeIs` and `lengthIs`: positions of the parameters that carry the array's size. */
  | {
      readonly kind: 'array';
      readonly sizeIs: number;
      readonly lengthIs: number;
      readonly element: LibraryType;
    }
  | { readonly kind: 'other'; readonly tag: number };

export interface LibraryParameter {
  readonly isIn: boolean;
  readonly isOut: boolean;
  readonly isReturnValue: boolean;
  readonly type: LibraryType;
}

export interface LibraryMethod {
  readonly kind: 'method' | 'getter' | 'setter';
  /** A getter's or setter's attribute name, otherwise the method's. */
  readonly name: string;
  readonly parameters: readonly LibraryParameter[];
}

export interface LibraryInterface {
  readonly name: string;
  /** Absent when there is none, or when it is defined in another library. */
  readonly parent: string | undefined;
  readonly methods: readonly LibraryMethod[];
  /** Enumerations are interfaces with constants only. */
  readonly constants: readonly string[];
}

export type TypeLibrary = ReadonlyMap<string, LibraryInterface>;

/** The file is no type library, or a damaged one. */
export class TypeLibraryError extends Error {
  override name = 'TypeLibraryError';
}

const magic = 'XPCOM\nTypeLib\r\n\x1a';
const directoryEntrySize = 28;

const flag = { getter: 0x80, setter: 0x40 } as const;
const parameterFlag = { in: 0x80, out: 0x40, returnValue: 0x20 } as const;

const numbers: ReadonlyMap<number, LibraryType> = new Map([
  [0, { kind: 'number', signed: true, bits: 8 }],
  [1, { kind: 'number', signed: true, bits: 16 }],
  [2, { kind: 'number', signed: true, bits: 32 }],
  [3, { kind: 'number', signed: true, bits: 64 }],
  [4, { kind: 'number', signed: false, bits: 8 }],
  [5, { kind: 'number', signed: false, bits: 16 }],
  [6, { kind: 'number', signed: false, bits: 32 }],
  [7, { kind: 'number', signed: false, bits: 64 }],
]);
const tag = { boolean: 10, string: 16, wideString: 17, interface: 18, interfaceIs: 19, array: 20 } as const;
const sizedStrings: readonly number[] = [21, 22];

/** Reads the file from one place on; past its end is an error. */
class Cursor {
  readonly #view: DataView;
  #offset: number;

  constructor(view: DataView, offset: number) {
    this.#view = view;
    this.#offset = offset;
  }

  #advance(bytes: number): number {
    const at = this.#offset;
    if (at < 0 || at + bytes > this.#view.byteLength) {
      throw new TypeLibraryError(
        `Damaged type library: it refers to byte ${at + bytes} and has ${this.#view.byteLength}`,
      );
    }
    this.#offset += bytes;
    return at;
  }

  skip(bytes: number): void {
    this.#advance(bytes);
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2));
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4));
  }

  text(): string {
    let text = '';
    for (let byte = this.u8(); byte !== 0; byte = this.u8()) text += String.fromCharCode(byte);
    return text;
  }
}

class LibraryReader {
  readonly #view: DataView;
  readonly #pool: number;
  readonly #names: readonly string[];
  readonly #descriptors: readonly number[];

  constructor(view: DataView) {
    this.#view = view;
    const header = new Cursor(view, magic.length);
    const major = header.u8();
    if (major !== 1) throw new TypeLibraryError(`Type library of version ${major}; only version 1 is known`);
    header.skip(1);
    const count = header.u16();
    const length = header.u32();
    if (length > view.byteLength) {
      throw new TypeLibraryError(`Type library of ${length} bytes, cut short after ${view.byteLength}`);
    }
    const directory = header.u32() - 1;
    this.#pool = header.u32();
    const names: string[] = [];
    const descriptors: number[] = [];
    for (let index = 0; index < count; index++) {
      const entry = new Cursor(view, directory + index * directoryEntrySize);
      entry.skip(16);
      names.push(this.#text(entry.u32()));
      entry.skip(4);
      descriptors.push(entry.u32());
    }
    this.#names = names;
    this.#descriptors = descriptors;
  }

  read(): TypeLibrary {
    const interfaces = new Map<string, LibraryInterface>();
    this.#descriptors.forEach((descriptor, index) => {
      // Zero marks an interface that is only named here and defined in another library.
      if (descriptor !== 0) {
        const read = this.#interface(this.#name(index + 1), this.#inPool(descriptor));
        interfaces.set(read.name, read);
      }
    });
    return interfaces;
  }

  /** Offsets into the pool count from one. */
  #inPool(offset: number): Cursor {
    return new Cursor(this.#view, this.#pool + offset - 1);
  }

  #text(offset: number): string {
    return this.#inPool(offset).text();
  }

  #name(index: number): string {
    const name = this.#names[index - 1];
    if (name === undefined)
      throw new TypeLibraryError(`Damaged type library: it has no interface number ${index}`);
    return name;
  }

  #interface(name: string, cursor: Cursor): LibraryInterface {
    const parentIndex = cursor.u16();
    const parent = parentIndex === 0 ? undefined : this.#name(parentIndex);
    const parentIsHere = parentIndex !== 0 && this.#descriptors[parentIndex - 1] !== 0;
    const methods = Array.from({ length: cursor.u16() }, () => this.#method(cursor));
    const constants = Array.from({ length: cursor.u16() }, () => this.#constant(cursor));
    return { name, parent: parentIsHere ? parent : undefined, methods, constants };
  }

  #method(cursor: Cursor): LibraryMethod {
    const flags = cursor.u8();
    const name = this.#text(cursor.u32());
    const parameters = Array.from({ length: cursor.u8() }, () => this.#parameter(cursor));
    this.#parameter(cursor); // The result as such: a result code, always.
    const kind = flags & flag.getter ? 'getter' : flags & flag.setter ? 'setter' : 'method';
    return { kind, name, parameters };
  }

  #parameter(cursor: Cursor): LibraryParameter {
    const flags = cursor.u8();
    return {
      isIn: (flags & parameterFlag.in) !== 0,
      isOut: (flags & parameterFlag.out) !== 0,
      isReturnValue: (flags & parameterFlag.returnValue) !== 0,
      type: this.#type(cursor),
    };
  }

  #type(cursor: Cursor): LibraryType {
    const number = cursor.u8() & 0x1f;
    if (number === tag.interface) return { kind: 'interface', name: this.#name(cursor.u16()) };
    if (number === tag.array) {
      const sizeIs = cursor.u8();
      const lengthIs = cursor.u8();
      return { kind: 'array', sizeIs, lengthIs, element: this.#type(cursor) };
    }
    if (number === tag.boolean) return { kind: 'boolean' };
    if (number === tag.string || number === tag.wideString) return { kind: 'string' };
    if (sizedStrings.includes(number)) cursor.skip(2);
    if (number === tag.interfaceIs) cursor.skip(1);
    return numbers.get(number) ?? { kind: 'other', tag: number };
  }

  #constant(cursor: Cursor): string {
    const name = this.#text(cursor.u32());
    const type = this.#type(cursor);
    if (type.kind !== 'number')
      throw new TypeLibraryError(`The constant ${name} of the type library is no number`);
    cursor.skip(type.bits / 8);
    return name;
  }
}

/** Reads a type library's interfaces by name. */
export function readTypeLibrary(bytes: Uint8Array): TypeLibrary {
  if (
    bytes.length < 32 ||
    !Buffer.from(bytes.subarray(0, magic.length)).equals(Buffer.from(magic, 'latin1'))
  ) {
    throw new TypeLibraryError('Not an XPCOM type library: it does not begin with "XPCOM TypeLib"');
  }
  return new LibraryReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).read();
}
