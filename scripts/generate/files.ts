import type { ApiDescription, InterfaceDescriptor } from '../../src/bindings/descriptor.js';
import { packApi } from '../../src/bindings/packed.js';
import { eventFields } from '../../src/events/event-fields.js';
import { fileNameOf, propertyName } from './names.js';
import { fieldText, methodText, References } from './type-text.js';

/** Contents of `generated/` by path inside it. */
export type GeneratedFiles = ReadonlyMap<string, string>;

const header = '// Generated from wsdl/ by `npm run generate`; do not edit.\n';

/** Members that every managed object has; and `then`, which would make it a promise. */
const managedObjectMembers: readonly string[] = [
  'ref',
  'interfaceName',
  'release',
  'as',
  'toJSON',
  'constructor',
  'then',
];

/** Called before or beside any object: not interfaces of managed objects. */
const withoutObject: readonly string[] = ['IManagedObjectRef', 'IWebsessionManager'];

/** Names that the generated text uses for something else. */
const usedNames: readonly string[] = [
  'CallOptions',
  'InterfaceToken',
  'ManagedObject',
  'Promise',
  'Uint8Array',
];

function checkNames(api: ApiDescription): void {
  const taken = new Set(usedNames);
  for (const name of [...api.interfaces.keys(), ...api.enums.keys(), ...api.structs.keys()]) {
    if (taken.has(name)) throw new Error(`The name ${name} stands for two things`);
    taken.add(name);
  }
  const files = new Map<string, string>();
  for (const name of api.interfaces.keys()) {
    const file = fileNameOf(name);
    const other = files.get(file);
    if (other !== undefined) throw new Error(`${name} and ${other} would both be ${file}.ts`);
    files.set(file, name);
  }
}

function checkMembers(description: InterfaceDescriptor): void {
  if (withoutObject.includes(description.name)) return;
  for (const { name } of description.operations) {
    if (managedObjectMembers.includes(name)) {
      throw new Error(
        `${description.name}_${name} collides with the member "${name}" of every managed object`,
      );
    }
  }
}

/** A text in back quotes: nothing in it may end or change it. */
function quoted(text: string): string {
  if (/[`\\$]/.test(text)) throw new Error(`Cannot be written as a template: ${text}`);
  return text.includes('\n') ? `\`${text}\`` : `'${text}'`;
}

function record(name: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, text]) => `    ${propertyName(key)}: ${quoted(text)},\n`);
  return `  ${name}: {\n${lines.join('')}  },\n`;
}

function descriptorsFile(api: ApiDescription): string {
  const packed = packApi(api);
  return (
    `${header}import type { PackedApi } from '../src/bindings/packed.js';\n\n` +
    `export const packedApi: PackedApi = {\n  apiVersion: '${packed.apiVersion}',\n` +
    `${record('interfaces', packed.interfaces)}${record('enums', packed.enums)}${record('structs', packed.structs)}};\n`
  );
}

function enumsFile(api: ApiDescription): string {
  const enums = [...api.enums].map(([name, constants]) => {
    const members = constants.map((constant) => `  ${propertyName(constant)}: '${constant}',\n`).join('');
    return `export const ${name} = {\n${members}} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
  });
  return [header, ...enums].join('\n');
}

function typeImports(names: Iterable<string>, from: string): string[] {
  const sorted = [...names].sort();
  return sorted.length === 0 ? [] : [`import type { ${sorted.join(', ')} } from '${from}';`];
}

function interfaceImports(references: References, self: string | undefined, folder: string): string[] {
  return [...references.interfaces]
    .filter((name) => name !== self)
    .sort()
    .flatMap((name) => typeImports([name], `${folder}${fileNameOf(name)}.js`));
}

function structsFile(api: ApiDescription): string {
  const references = new References();
  const structs = [...api.structs].map(([name, fields]) => {
    const members = fields.map(
      (field) => `  readonly ${propertyName(field.name)}: ${fieldText(field, 'result', references)};\n`,
    );
    return `\nexport interface ${name} {\n${members.join('')}}\n`;
  });
  const imports = [
    ...(references.managedObject
      ? ["import type { ManagedObject } from '../src/bindings/managed-object.js';"]
      : []),
    ...typeImports(references.enums, './enums.js'),
    ...interfaceImports(references, undefined, './interfaces/'),
  ];
  return `${header}${imports.join('\n')}\n${structs.join('')}`;
}

function documentation({ name, base }: InterfaceDescriptor): string {
  if (base !== undefined) return `/** VirtualBox's \`${name}\`; also has the methods of \`${base}\`. */`;
  return `/** VirtualBox's \`${name}\`. */`;
}

function interfaceFile(description: InterfaceDescriptor): string {
  const { name, base, operations } = description;
  const references = new References();
  const methods = operations.map((operation) => `  ${methodText(operation, references)}\n`).join('');
  const isManaged = !withoutObject.includes(name);
  if (isManaged && base === undefined) references.managedObject = true;
  if (base !== undefined) references.interfaces.add(base);
  const parent = base ?? (isManaged ? 'ManagedObject' : undefined);
  const imports = [
    ...(operations.length > 0 ? ["import type { CallOptions } from '../../src/call-options.js';"] : []),
    "import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';",
    ...(references.managedObject
      ? ["import type { ManagedObject } from '../../src/bindings/managed-object.js';"]
      : []),
    ...typeImports(references.enums, '../enums.js'),
    ...typeImports(references.structs, '../structs.js'),
    ...interfaceImports(references, name, './'),
  ];
  return (
    `${header}${imports.join('\n')}\n\n${documentation(description)}\n` +
    `export interface ${name}${parent === undefined ? '' : ` extends ${parent}`} {\n${methods}}\n` +
    `export const ${name}: InterfaceToken<${name}> = /* @__PURE__ */ interfaceToken('${name}');\n`
  );
}

function eventsFile(api: ApiDescription): string {
  const references = new References();
  const types = (api.enums.get('VBoxEventType') ?? []).flatMap((type) => {
    const fields = eventFields(api, type);
    return fields === undefined ? [] : [{ type, fields }];
  });
  const events = types.map(({ type, fields }) => {
    const members = fields.flatMap(({ name, operation }) =>
      operation.results.map(
        (result) => `    readonly ${propertyName(name)}: ${fieldText(result, 'result', references)};\n`,
      ),
    );
    return `  readonly ${type}: {\n    readonly type: '${type}';\n${members.join('')}  };\n`;
  });
  const imports = [
    ...(references.managedObject
      ? ["import type { ManagedObject } from '../src/bindings/managed-object.js';"]
      : []),
    ...typeImports(references.enums, './enums.js'),
    ...typeImports(references.structs, './structs.js'),
    ...interfaceImports(references, undefined, './interfaces/'),
  ];
  return (
    `${header}${imports.join('\n')}\n\n/** What the events of each type carry. */\n` +
    `export interface VBoxEventMap {\n${events.join('')}}\n`
  );
}

function indexFile(api: ApiDescription): string {
  const interfaces = [...api.interfaces.keys()].map(
    (name) => `export { ${name} } from './interfaces/${fileNameOf(name)}.js';`,
  );
  return [
    header.trimEnd(),
    `export { ${[...api.enums.keys()].join(', ')} } from './enums.js';`,
    `export type { ${[...api.structs.keys()].join(', ')} } from './structs.js';`,
    "export type { VBoxEventMap } from './events.js';",
    ...interfaces,
    '',
  ].join('\n');
}

/** Writes everything that is generated from the description. */
export function generateFiles(api: ApiDescription): GeneratedFiles {
  checkNames(api);
  const files = new Map<string, string>([
    ['descriptors.ts', descriptorsFile(api)],
    ['enums.ts', enumsFile(api)],
    ['structs.ts', structsFile(api)],
    ['events.ts', eventsFile(api)],
    ['index.ts', indexFile(api)],
  ]);
  for (const description of api.interfaces.values()) {
    checkMembers(description);
    files.set(`interfaces/${fileNameOf(description.name)}.ts`, interfaceFile(description));
  }
  return files;
}
