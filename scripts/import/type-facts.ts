import type {
  ApiDescription,
  FieldDescriptor,
  OperationDescriptor,
  TypeFacts,
} from '../../src/bindings/descriptor.js';
import { anyInterface } from '../../src/bindings/value-type.js';
import type { LibraryMethod, LibraryParameter, LibraryType, TypeLibrary } from './type-library.js';

/** The WSDL and the type library do not describe the same API. */
export class MismatchError extends Error {
  override name = 'MismatchError';
}

/** What the importer finds out; which refs may be null is known to people only. */
export type ImportedFacts = Omit<TypeFacts, 'nullable'>;

/** vboxwebsrv's own interfaces have no counterpart behind it, so no type library knows them. */
const ownInterfaces: readonly string[] = ['IManagedObjectRef', 'IWebsessionManager'];
const ownRefs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IWebsessionManager_getSessionObject: { refIVirtualBox: 'IVirtualBox' },
  IWebsessionManager_getSessionObjectResponse: { returnval: 'ISession' },
  IWebsessionManager_logoff: { refIVirtualBox: 'IVirtualBox' },
  IWebsessionManager_logonResponse: { returnval: 'IVirtualBox' },
};

const numberNames: Readonly<Record<string, string>> = {
  'signed 16': 'short',
  'signed 32': 'int',
  'signed 64': 'long',
  'unsigned 16': 'unsignedShort',
  'unsigned 32': 'unsignedInt',
  'unsigned 64': 'unsignedLong',
};

/** Name of a method in the WSDL: accessors are methods there. */
function methodName(method: LibraryMethod): string {
  if (method.kind === 'method') return method.name;
  const prefix = method.kind === 'getter' ? 'get' : 'set';
  return `${prefix}${method.name.charAt(0).toUpperCase()}${method.name.slice(1)}`;
}

/** The size of an array travels as a parameter of its own in the library, and not at all on the wire. */
function withoutSizes(parameters: readonly LibraryParameter[]): readonly LibraryParameter[] {
  const sizes = new Set<number>();
  for (const { type } of parameters) {
    if (type.kind === 'array') sizes.add(type.sizeIs).add(type.lengthIs);
  }
  return parameters.filter((_, index) => !sizes.has(index));
}

function describe(type: LibraryType): string {
  switch (type.kind) {
    case 'array':
      return `${describe(type.element)}[]`;
    case 'number':
      return `${type.signed ? 'signed' : 'unsigned'} ${type.bits}-bit number`;
    case 'interface':
      return type.name;
    case 'other':
      return `type ${type.tag}`;
    default:
      return type.kind;
  }
}

class FactCollector {
  readonly refs: Record<string, Record<string, string>> = {};
  readonly octets: Record<string, string[]> = {};
  readonly #library: TypeLibrary;
  readonly #api: ApiDescription;

  constructor(api: ApiDescription, library: TypeLibrary) {
    this.#api = api;
    this.#library = library;
  }

  #methods(interfaceName: string): ReadonlyMap<string, LibraryMethod> {
    const found = this.#library.get(interfaceName);
    if (found === undefined) throw new MismatchError(`The type library has no interface ${interfaceName}`);
    return new Map(found.methods.map((method) => [methodName(method), method]));
  }

  operations(interfaceName: string, operations: readonly OperationDescriptor[]): void {
    const methods = this.#methods(interfaceName);
    for (const operation of operations) {
      const fullName = `${interfaceName}_${operation.name}`;
      const method = methods.get(operation.name);
      if (method === undefined) throw new MismatchError(`The type library has no ${fullName}`);
      const parameters = withoutSizes(method.parameters);
      this.#match(
        fullName,
        operation.parameters,
        parameters.filter(({ isIn }) => isIn),
      );
      this.#match(
        `${fullName}Response`,
        operation.results,
        parameters.filter(({ isOut }) => isOut),
      );
    }
  }

  struct(name: string, fields: readonly FieldDescriptor[]): void {
    const methods = [...this.#methods(name).values()].filter(({ kind }) => kind === 'getter');
    const getters = new Map(methods.map((method) => [method.name, method]));
    const values = fields.map((field) => {
      const value = getters.get(field.name)?.parameters.at(-1);
      if (value === undefined)
        throw new MismatchError(`The type library has no attribute ${name}.${field.name}`);
      return value;
    });
    this.#match(name, fields, values);
  }

  #match(owner: string, fields: readonly FieldDescriptor[], parameters: readonly LibraryParameter[]): void {
    if (fields.length !== parameters.length) {
      throw new MismatchError(
        `${owner} has ${fields.length} values in the WSDL and ${parameters.length} in the type library`,
      );
    }
    fields.forEach((field, index) => {
      const parameter = parameters[index];
      if (parameter !== undefined) this.#matchField(owner, field, parameter);
    });
  }

  #matchField(owner: string, field: FieldDescriptor, parameter: LibraryParameter): void {
    const { type } = parameter;
    if (parameter.isReturnValue && parameter.isOut && !this.#isReturnName(owner, field.name)) {
      throw new MismatchError(`${owner}: ${field.name} is the return value in the type library only`);
    }
    const isString = field.type.kind === 'scalar' && field.type.name === 'string';
    if (isString && !field.array && type.kind === 'array' && this.#isOctet(type.element)) {
      this.octets[owner] ??= [];
      this.octets[owner].push(field.name);
      return;
    }
    const element = type.kind === 'array' ? type.element : type;
    if ((type.kind === 'array') !== field.array || !this.#agrees(field, element)) {
      throw new MismatchError(
        `${owner}: ${field.name} is ${field.type.kind === 'octets' ? 'octets' : field.type.name}` +
          `${field.array ? '[]' : ''} in the WSDL and ${describe(type)} in the type library`,
      );
    }
    if (element.kind === 'interface' && isString) {
      this.refs[owner] ??= {};
      this.refs[owner][field.name] = element.name === 'nsISupports' ? anyInterface : element.name;
    }
  }

  /** Only a response has a return value; a struct's fields are getters of their own. */
  #isReturnName(owner: string, name: string): boolean {
    return name === 'returnval' || this.#api.structs.has(owner);
  }

  #isOctet(type: LibraryType): boolean {
    return type.kind === 'number' && type.bits === 8 && !type.signed;
  }

  #agrees(field: FieldDescriptor, type: LibraryType): boolean {
    const name = field.type.kind === 'octets' ? 'octets' : field.type.name;
    switch (type.kind) {
      case 'boolean':
      case 'string':
        return field.type.kind === 'scalar' && name === type.kind;
      case 'number':
        if (field.type.kind === 'enum') return !type.signed && type.bits === 32;
        return (
          field.type.kind === 'scalar' &&
          name === numberNames[`${type.signed ? 'signed' : 'unsigned'} ${type.bits}`]
        );
      case 'interface':
        return field.type.kind === 'struct'
          ? name === type.name
          : field.type.kind === 'scalar' && name === 'string';
      default:
        return false;
    }
  }
}

function checkEnums(api: ApiDescription, library: TypeLibrary): void {
  for (const [name, constants] of api.enums) {
    const known = library.get(name)?.constants;
    if (known === undefined) throw new MismatchError(`The type library has no enumeration ${name}`);
    if (constants.join() !== known.join()) {
      throw new MismatchError(
        `The enumeration ${name} is [${constants.join()}] in the WSDL and [${known.join()}] in the type library`,
      );
    }
  }
}

/** What inherits from what, among the interfaces of the WSDL and those that only refer to or inherit from them. */
function findBases(names: ReadonlySet<string>, library: TypeLibrary): Record<string, string> {
  const parentOf = (name: string): string | undefined => library.get(name)?.parent;
  const belongs = (name: string | undefined): boolean =>
    name !== undefined && (names.has(name) || belongs(parentOf(name)));
  const bases: Record<string, string> = {};
  for (const name of [...library.keys()].sort()) {
    const parent = parentOf(name);
    if (parent !== undefined && belongs(name)) bases[name] = parent;
  }
  return bases;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const entries = Object.entries(record);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * Joins what the WSDL (read without facts) and the type library say about the same API.
 *
 * @throws {@link MismatchError} naming the first operation, struct or enumeration on which they differ.
 */
export function collectFacts(api: ApiDescription, library: TypeLibrary, apiVersion: string): ImportedFacts {
  checkEnums(api, library);
  const collector = new FactCollector(api, library);
  for (const { name, operations } of api.interfaces.values()) {
    if (!ownInterfaces.includes(name)) collector.operations(name, operations);
  }
  for (const [name, fields] of api.structs) collector.struct(name, fields);
  const refs = sorted({ ...collector.refs, ...ownRefs });
  const names = new Set([
    ...api.interfaces.keys(),
    ...Object.values(refs).flatMap((fields) => Object.values(fields)),
  ]);
  return { apiVersion, bases: findBases(names, library), refs, octets: sorted(collector.octets) };
}
