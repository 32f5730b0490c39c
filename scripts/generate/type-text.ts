import type {
  FieldDescriptor,
  OperationDescriptor,
  ScalarName,
  ValueType,
} from '../../src/bindings/descriptor.js';
import { anyInterface } from '../../src/bindings/value-type.js';
import { parameterNames, propertyName } from './names.js';

type Direction = 'parameter' | 'result';

/** Names that a piece of generated text refers to. */
export class References {
  readonly interfaces = new Set<string>();
  readonly enums = new Set<string>();
  readonly structs = new Set<string>();
  managedObject = false;
}

function scalarText(name: ScalarName, direction: Direction): string {
  switch (name) {
    case 'string':
    case 'boolean':
      return name;
    case 'long':
    case 'unsignedLong':
      return direction === 'result' ? 'bigint' : 'bigint | number';
    default:
      return 'number';
  }
}

function valueText(type: ValueType, direction: Direction, references: References): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type.name, direction);
    case 'octets':
      return 'Uint8Array';
    case 'enum':
      references.enums.add(type.name);
      return type.name;
    case 'struct':
      references.structs.add(type.name);
      return type.name;
    case 'ref':
      if (type.name === anyInterface) {
        references.managedObject = true;
        return 'ManagedObject';
      }
      references.interfaces.add(type.name);
      return type.name;
  }
}

/** TypeScript type of a parameter or a result. */
export function fieldText(field: FieldDescriptor, direction: Direction, references: References): string {
  const value = valueText(field.type, direction, references);
  const nulls = direction === 'result' ? ' | undefined' : ' | null | undefined';
  const item = field.nullable ? `${value}${nulls}` : value;
  if (!field.array) return item;
  const list = `${item.includes(' ') ? `(${item})` : item}[]`;
  return direction === 'result' ? list : `readonly ${list}`;
}

function resultText(results: readonly FieldDescriptor[], references: References): string {
  const [first, ...others] = results;
  if (first === undefined) return 'void';
  if (others.length === 0) return fieldText(first, 'result', references);
  const properties = results.map(
    (field) => `${propertyName(field.name)}: ${fieldText(field, 'result', references)}`,
  );
  return `{ ${properties.join('; ')} }`;
}

/** Signature of the operation's method. */
export function methodText(operation: OperationDescriptor, references: References): string {
  const { names, options } = parameterNames(operation.parameters.map(({ name }) => name));
  const parameters = operation.parameters.map(
    (field, index) => `${names[index]}: ${fieldText(field, 'parameter', references)}`,
  );
  const all = [...parameters, `${options}?: CallOptions`].join(', ');
  return `${propertyName(operation.name)}(${all}): Promise<${resultText(operation.results, references)}>;`;
}
