import type {
  ApiDescription,
  FieldDescriptor,
  InterfaceDescriptor,
  OperationDescriptor,
  TypeFacts,
  ValueType,
} from './descriptor.js';
import { anyInterface, octetsType, scalarType, stringType } from './value-type.js';
import {
  attribute,
  children,
  Namespaces,
  onlyChild,
  optionalAttribute,
  parseDefinitions,
  wsdlError,
  type XmlElement,
} from './wsdl-xml.js';

const namePattern = /^[A-Za-z_][\w.-]*$/;

const noFacts: TypeFacts = { apiVersion: '', bases: {}, refs: {}, octets: {}, nullable: {} };

function checkedName(element: XmlElement, where: string): string {
  const name = attribute(element, 'name', where);
  if (!namePattern.test(name)) throw wsdlError(`${where} has the name "${name}"`);
  return name;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The types and elements of the schema. */
class Schema {
  readonly enums = new Map<string, readonly string[]>();
  readonly structs = new Map<string, readonly FieldDescriptor[]>();
  readonly #elements = new Map<string, XmlElement>();
  readonly #structNames = new Set<string>();
  readonly #facts: TypeFacts;
  readonly #namespaces: Namespaces;

  constructor(definitions: XmlElement, target: string, facts: TypeFacts) {
    const schema = onlyChild(onlyChild(definitions, 'types', 'the WSDL'), 'schema', '<types>');
    this.#facts = facts;
    this.#namespaces = new Namespaces([definitions, schema], target);
    for (const type of children(schema, 'simpleType')) {
      const name = checkedName(type, 'a <simpleType>');
      const restriction = onlyChild(type, 'restriction', name);
      const constants = children(restriction, 'enumeration').map((item) => attribute(item, 'value', name));
      if (constants.length === 0) throw wsdlError(`the enumeration ${name} is empty`);
      this.enums.set(name, constants);
    }
    const complexTypes = children(schema, 'complexType');
    for (const type of complexTypes) this.#structNames.add(checkedName(type, 'a <complexType>'));
    for (const type of complexTypes) {
      const name = checkedName(type, 'a <complexType>');
      this.structs.set(name, this.#fields(type, name));
    }
    for (const element of children(schema, 'element')) {
      this.#elements.set(checkedName(element, 'an <element>'), element);
    }
  }

  /** Fields of the element's anonymous type. */
  fieldsOf(elementName: string): readonly FieldDescriptor[] {
    const element = this.#elements.get(elementName);
    if (element === undefined) throw wsdlError(`a message refers to the missing element ${elementName}`);
    return this.#fields(onlyChild(element, 'complexType', elementName), elementName);
  }

  #fields(complexType: XmlElement, owner: string): readonly FieldDescriptor[] {
    const sequence = children(complexType, 'sequence')[0] ?? {};
    const seen = new Set<string>();
    return children(sequence, 'element').map((element) => {
      const name = checkedName(element, owner);
      if (seen.has(name)) throw wsdlError(`${owner} has two elements "${name}"`);
      seen.add(name);
      const array = (optionalAttribute(element, 'maxOccurs') ?? '1') !== '1';
      const declared = this.#declaredType(attribute(element, 'type', `${owner}.${name}`), `${owner}.${name}`);
      const type = declared === stringType ? this.#stringType(owner, name, array) : declared;
      const nullable = type.kind === 'ref' && (own(this.#facts.nullable, owner)?.includes(name) ?? false);
      return { name, type, array, nullable };
    });
  }

  #declaredType(qualified: string, where: string): ValueType {
    const { space, name } = this.#namespaces.resolve(qualified);
    // A type that this package does not know is still text on the wire.
    if (space === 'schema') return name === 'string' ? stringType : (scalarType(name) ?? stringType);
    if (this.enums.has(name)) return { kind: 'enum', name };
    if (this.#structNames.has(name)) return { kind: 'struct', name };
    throw wsdlError(`${where} has the missing type ${name}`);
  }

  /** What the facts say a string really is. */
  #stringType(owner: string, field: string, array: boolean): ValueType {
    const interfaceName = own(own(this.#facts.refs, owner) ?? {}, field);
    if (interfaceName !== undefined) return { kind: 'ref', name: interfaceName };
    if (!array && own(this.#facts.octets, owner)?.includes(field)) return octetsType;
    return stringType;
  }
}

/** Element name of each message's only part. */
function readMessages(definitions: XmlElement): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const message of children(definitions, 'message')) {
    const name = checkedName(message, 'a <message>');
    const element = attribute(onlyChild(message, 'part', name), 'element', name);
    messages.set(name, element.slice(element.indexOf(':') + 1));
  }
  return messages;
}

function messageElement(
  operation: XmlElement,
  direction: 'input' | 'output',
  messages: ReadonlyMap<string, string>,
  where: string,
): string {
  const message = attribute(onlyChild(operation, direction, where), 'message', where);
  const element = messages.get(message.slice(message.indexOf(':') + 1));
  if (element === undefined) throw wsdlError(`${where} refers to the missing message ${message}`);
  return element;
}

function readOperation(
  operation: XmlElement,
  schema: Schema,
  messages: ReadonlyMap<string, string>,
): OperationDescriptor {
  const fullName = checkedName(operation, 'an <operation>');
  const separator = fullName.indexOf('_');
  if (separator < 1) throw wsdlError(`the operation ${fullName} is not named after an interface`);
  const request = messageElement(operation, 'input', messages, fullName);
  const response = messageElement(operation, 'output', messages, fullName);
  if (request !== fullName || response !== `${fullName}Response`) {
    throw wsdlError(`the messages of ${fullName} are not named after it`);
  }
  const fields = schema.fieldsOf(request);
  const isStatic = fields[0]?.name !== '_this';
  return {
    interfaceName: fullName.slice(0, separator),
    name: fullName.slice(separator + 1),
    isStatic,
    parameters: isStatic ? fields : fields.slice(1),
    results: schema.fieldsOf(response),
  };
}

function referredInterfaces(operations: readonly OperationDescriptor[]): Set<string> {
  const names = new Set<string>();
  for (const operation of operations) {
    for (const { type } of [...operation.parameters, ...operation.results]) {
      if (type.kind === 'ref' && type.name !== anyInterface) names.add(type.name);
    }
  }
  return names;
}

function readInterfaces(
  operations: readonly OperationDescriptor[],
  facts: TypeFacts,
): ReadonlyMap<string, InterfaceDescriptor> {
  const byInterface = new Map<string, OperationDescriptor[]>();
  for (const operation of operations) {
    const list = byInterface.get(operation.interfaceName);
    if (list === undefined) byInterface.set(operation.interfaceName, [operation]);
    else list.push(operation);
  }
  // Interfaces without operations of their own appear only as types and in the inheritance.
  const withoutOwn = [
    ...referredInterfaces(operations),
    ...Object.keys(facts.bases),
    ...Object.values(facts.bases),
  ];
  for (const name of withoutOwn) if (!byInterface.has(name)) byInterface.set(name, []);
  const names = [...byInterface.keys()].sort();
  return new Map(
    names.map((name) => {
      const base = own(facts.bases, name);
      const ownOperations = byInterface.get(name) ?? [];
      const description = { name, operations: ownOperations };
      return [name, base === undefined ? description : { ...description, base }];
    }),
  );
}

/**
 * Reads the interface description that vboxwebsrv serves at `?wsdl`, or the one bundled in `wsdl/`.
 *
 * @param facts What the WSDL cannot tell; without them every reference and every octet array is a plain string. Facts
 * about operations that the WSDL does not have are ignored, so those of another version may be given. The description
 * takes its `apiVersion` from here, `''` without facts: a WSDL does not tell.
 * @throws {@link ProtocolError} `VBOXWEB_WSDL` when the text is not such a WSDL or has a DTD.
 */
export function readWsdl(text: string, facts: TypeFacts = noFacts): ApiDescription {
  const definitions = parseDefinitions(text);
  const target = attribute(definitions, 'targetNamespace', '<definitions>');
  const schema = new Schema(definitions, target, facts);
  const messages = readMessages(definitions);
  const operations = children(onlyChild(definitions, 'portType', 'the WSDL'), 'operation').map((operation) =>
    readOperation(operation, schema, messages),
  );
  if (operations.length === 0) throw wsdlError('it has no operations');
  const names = new Set(operations.map(({ interfaceName, name }) => `${interfaceName}_${name}`));
  if (names.size !== operations.length) throw wsdlError('it has two operations of the same name');
  return {
    apiVersion: facts.apiVersion,
    interfaces: readInterfaces(operations, facts),
    enums: schema.enums,
    structs: schema.structs,
  };
}
