/** The npm package `soap` reads the same WSDL on its own: what it finds must be what the bindings say. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Client, createClientAsync } from 'soap';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedApi } from '../../../generated/descriptors.js';
import * as enums from '../../../generated/enums.js';
import { fileNameOf } from '../../../scripts/generate/names.js';
import type { FieldDescriptor } from '../../../src/bindings/descriptor.js';
import { unpackApi } from '../../../src/bindings/packed.js';

/** A type as `soap` describes it: `x:int`, `Name|x:string|constants`, or a struct's fields. */
type SoapType = string | { readonly [field: string]: SoapType };
type SoapFields = Readonly<Record<string, SoapType>>;
interface SoapOperation {
  readonly input: SoapFields;
  readonly output: SoapFields;
}

const wsdlPath = fileURLToPath(new URL('../../../wsdl/vboxweb-7.2.wsdl', import.meta.url));
const api = unpackApi(packedApi);

function soapType({ type }: FieldDescriptor): SoapType {
  switch (type.kind) {
    case 'scalar':
      return `x:${type.name}`;
    case 'octets':
    case 'ref':
      return 'x:string';
    case 'enum':
      return `${type.name}|x:string|${api.enums.get(type.name)?.join()}`;
    case 'struct':
      return {
        ...soapFields(api.structs.get(type.name) ?? []),
        targetNSAlias: 'v',
        targetNamespace: 'http://www.virtualbox.org/',
      };
  }
}

/** Entries, because the order of the elements counts too. */
function soapFields(fields: readonly FieldDescriptor[]): SoapFields {
  return Object.fromEntries(
    fields.map((field) => [`${field.name}${field.array ? '[]' : ''}`, soapType(field)]),
  );
}

let definitions: Client['wsdl']['definitions'];
let operations: Readonly<Record<string, SoapOperation>>;

beforeAll(async () => {
  const client = await createClientAsync(wsdlPath);
  const description = client.describe() as {
    readonly vboxService: { readonly vboxServicePort: Readonly<Record<string, SoapOperation>> };
  };
  definitions = client.wsdl.definitions;
  operations = description.vboxService.vboxServicePort;
});

describe('descriptors and the soap package', () => {
  it('know the same operations', () => {
    const ours = [...api.interfaces.values()].flatMap((each) =>
      each.operations.map(({ name }) => `${each.name}_${name}`),
    );
    expect(ours.sort()).toEqual(Object.keys(operations).sort());
    expect(ours).toHaveLength(1925);
  });

  it('know the same parameters, results, enumerations and structs, in the same order', () => {
    let compared = 0;
    for (const { name: interfaceName, operations: own } of api.interfaces.values()) {
      for (const { name, isStatic, parameters, results } of own) {
        const fullName = `${interfaceName}_${name}`;
        const soap = operations[fullName];
        const input = { ...(isStatic ? {} : { _this: 'x:string' }), ...soapFields(parameters) };
        expect(JSON.stringify(soap?.input), fullName).toBe(JSON.stringify(input));
        expect(JSON.stringify(soap?.output), `${fullName}Response`).toBe(JSON.stringify(soapFields(results)));
        compared++;
      }
    }
    expect(compared).toBe(1925);
  });
});

/** Signature of a method in generated/: parameter types and result type, as text. */
interface Signature {
  readonly parameters: readonly string[];
  readonly result: string;
}

async function parse(path: string): Promise<ts.SourceFile> {
  const text = await readFile(new URL(`../../../generated/${path}`, import.meta.url), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function membersOf(file: ts.SourceFile, name: string): readonly ts.TypeElement[] {
  const declaration = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((each) => each.name.text === name);
  if (declaration === undefined) throw new Error(`${file.fileName} declares no ${name}`);
  return [...declaration.members];
}

async function readSignatures(): Promise<ReadonlyMap<string, Signature>> {
  const signatures = new Map<string, Signature>();
  for (const interfaceName of api.interfaces.keys()) {
    const file = await parse(`interfaces/${fileNameOf(interfaceName)}.ts`);
    for (const method of membersOf(file, interfaceName).filter(ts.isMethodSignature)) {
      signatures.set(`${interfaceName}_${method.name.getText()}`, {
        parameters: method.parameters.map((parameter) => parameter.type?.getText() ?? ''),
        result: /^Promise<([\s\S]*)>$/.exec(method.type?.getText() ?? '')?.[1] ?? '',
      });
    }
  }
  return signatures;
}

const numbers = ['short', 'unsignedShort', 'int', 'unsignedInt'].map((name) => `x:${name}`);
const wideNumbers = ['x:long', 'x:unsignedLong'];
/** What a plain string of the WSDL may be to TypeScript. */
const textual = /^(?:string|Uint8Array|(?:ManagedObject|I[A-Z]\w+)(?: \| null)?(?: \| undefined)?)$/;

function agrees(soap: SoapType, text: string, isParameter: boolean): boolean {
  if (typeof soap !== 'string') return api.structs.has(text);
  if (soap === 'x:string') return textual.test(text);
  if (soap === 'x:boolean') return text === 'boolean';
  if (numbers.includes(soap)) return text === 'number';
  if (wideNumbers.includes(soap)) return text === (isParameter ? 'bigint | number' : 'bigint');
  return text === soap.split('|')[0];
}

function withoutArray(text: string, isParameter: boolean): string | undefined {
  const match = isParameter ? /^readonly (.*)\[\]$/.exec(text) : /^(.*)\[\]$/.exec(text);
  return match?.[1]?.replace(/^\((.*)\)$/, '$1');
}

function fieldAgrees([key, soap]: readonly [string, SoapType], text: string, isParameter: boolean): boolean {
  const item = key.endsWith('[]') ? withoutArray(text, isParameter) : text;
  return item !== undefined && agrees(soap, item, isParameter);
}

function resultAgrees(output: SoapFields, text: string): boolean {
  const fields = Object.entries(output);
  const [only] = fields;
  if (only === undefined) return text === 'void';
  if (fields.length === 1) return fieldAgrees(only, text, false);
  const parts = /^\{ (.*) \}$/.exec(text)?.[1]?.split('; ') ?? [];
  return (
    parts.length === fields.length &&
    fields.every((field, index) => {
      const [name = '', type = ''] = (parts[index] ?? '').split(': ');
      return name === field[0].replace('[]', '') && fieldAgrees(field, type, false);
    })
  );
}

describe('generated types and the soap package', () => {
  it('have a method of the right type for every operation', async () => {
    const signatures = await readSignatures();
    expect([...signatures.keys()].sort()).toEqual(Object.keys(operations).sort());
    const wrong = Object.entries(operations).filter(([name, { input, output }]) => {
      const { parameters, result } = signatures.get(name) ?? { parameters: [], result: '' };
      const fields = Object.entries(input).filter(([key]) => key !== '_this');
      const types = parameters.slice(0, -1);
      return !(
        parameters.at(-1) === 'CallOptions' &&
        types.length === fields.length &&
        fields.every((field, index) => fieldAgrees(field, types[index] ?? '', true)) &&
        resultAgrees(output, result)
      );
    });
    expect(wrong.map(([name]) => [name, signatures.get(name)])).toEqual([]);
  });

  it('have every field of every struct', async () => {
    const file = await parse('structs.ts');
    const seen = new Set<string>();
    for (const [fullName, { output }] of Object.entries(operations)) {
      for (const [key, soap] of Object.entries(output)) {
        if (typeof soap === 'string') continue;
        const { results } = api.interfaces
          .get(fullName.split('_')[0] ?? '')
          ?.operations.find(({ name }) => fullName.endsWith(`_${name}`)) ?? { results: [] };
        const name = results.map(({ type }) => (type.kind === 'struct' ? type.name : '')).join('');
        const { targetNSAlias, targetNamespace, ...fields } = soap;
        expect([targetNSAlias, targetNamespace, key.replace('[]', '')]).toEqual([
          'v',
          'http://www.virtualbox.org/',
          'returnval',
        ]);
        const members = membersOf(file, name).filter(ts.isPropertySignature);
        expect(members.map((member) => member.name.getText())).toEqual(Object.keys(fields));
        const wrong = Object.entries(fields).filter(
          (field, index) => !fieldAgrees(field, members[index]?.type?.getText() ?? '', false),
        );
        expect(wrong, name).toEqual([]);
        seen.add(name);
      }
    }
    expect([...seen].sort()).toEqual([...api.structs.keys()].sort());
  });

  it('have every constant of every enumeration', () => {
    const types = definitions.schemas['http://www.virtualbox.org/']?.types ?? {};
    expect(Object.keys(types)).toHaveLength(147);
    for (const [name, type] of Object.entries(types)) {
      const [restriction] = type.children ?? [];
      const constants = (restriction?.children ?? []).map((each) => (each as { $value?: string }).$value);
      const ours = (enums as Readonly<Record<string, object>>)[name] ?? {};
      expect(Object.entries(ours), name).toEqual(constants.map((constant) => [constant, constant]));
    }
  });
});
