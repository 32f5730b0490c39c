import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readBundledWsdl, readFacts } from '../../../scripts/generate/input.js';
import type { TypeFacts } from '../../../src/bindings/descriptor.js';
import { typeFactsOf } from '../../../src/bindings/type-facts.js';
import { readWsdl } from '../../../src/bindings/wsdl-reader.js';
import { ProtocolError } from '../../../src/errors.js';

interface Parts {
  readonly types?: string;
  readonly elements?: string;
  readonly messages?: string;
  readonly operations?: string;
}

const plainElements = `
  <xsd:element name="IDog_bark"><xsd:complexType><xsd:sequence>
    <xsd:element name="_this" type="xsd:string"/><xsd:element name="mood" type="vbox:Mood"/>
    <xsd:element name="times" type="xsd:unsignedInt" minOccurs="0" maxOccurs="unbounded"/>
  </xsd:sequence></xsd:complexType></xsd:element>
  <xsd:element name="IDog_barkResponse"><xsd:complexType><xsd:sequence>
    <xsd:element name="id" type="xsd:string"/><xsd:element name="returnval" type="vbox:Echo"/>
  </xsd:sequence></xsd:complexType></xsd:element>`;
const plainMessages = `
  <wsdl:message name="In"><wsdl:part name="parameters" element="vbox:IDog_bark"/></wsdl:message>
  <wsdl:message name="Out"><wsdl:part name="parameters" element="vbox:IDog_barkResponse"/></wsdl:message>`;
const plainOperations =
  '<wsdl:operation name="IDog_bark"><wsdl:input message="vbox:In"/><wsdl:output message="vbox:Out"/></wsdl:operation>';
const plainTypes = `
  <xsd:simpleType name="Mood"><xsd:restriction base="xsd:string">
    <xsd:enumeration value="Sad"/><xsd:enumeration value="Glad"/></xsd:restriction></xsd:simpleType>
  <xsd:complexType name="Echo"><xsd:sequence>
    <xsd:element name="dog" type="xsd:string"/><xsd:element name="delay" type="xsd:long"/></xsd:sequence></xsd:complexType>`;

function wsdl({
  types = plainTypes,
  elements = plainElements,
  messages = plainMessages,
  operations = plainOperations,
}: Parts = {}): string {
  return `<?xml version="1.0"?>
<!-- a comment with <wsdl:operation name="INone_none"/> -->
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    xmlns:vbox="http://www.virtualbox.org/" name="VirtualBox" targetNamespace="http://www.virtualbox.org/">
  <wsdl:types><xsd:schema targetNamespace="http://www.virtualbox.org/">${types}${elements}</xsd:schema></wsdl:types>
  ${messages}
  <wsdl:portType name="vboxPortType">${operations}</wsdl:portType>
  <wsdl:binding name="b" type="vbox:vboxPortType"><wsdl:operation name="IDog_bark"/></wsdl:binding>
</wsdl:definitions>
<!-- the end -->
`;
}

const scalar = (name: string) => ({ kind: 'scalar', name });

function codeOf(text: string): string {
  try {
    readWsdl(text);
  } catch (error) {
    if (error instanceof ProtocolError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('readWsdl', () => {
  it('reads operations, enumerations and structs', () => {
    const api = readWsdl(wsdl());
    expect(api.apiVersion).toBe('');
    expect([...api.enums]).toEqual([['Mood', ['Sad', 'Glad']]]);
    expect([...api.structs]).toEqual([
      [
        'Echo',
        [
          { name: 'dog', type: scalar('string'), array: false, nullable: false },
          { name: 'delay', type: scalar('long'), array: false, nullable: false },
        ],
      ],
    ]);
    expect([...api.interfaces.values()]).toEqual([
      {
        name: 'IDog',
        operations: [
          {
            interfaceName: 'IDog',
            name: 'bark',
            isStatic: false,
            parameters: [
              { name: 'mood', type: { kind: 'enum', name: 'Mood' }, array: false, nullable: false },
              { name: 'times', type: scalar('unsignedInt'), array: true, nullable: false },
            ],
            results: [
              { name: 'id', type: scalar('string'), array: false, nullable: false },
              { name: 'returnval', type: { kind: 'struct', name: 'Echo' }, array: false, nullable: false },
            ],
          },
        ],
      },
    ]);
  });

  it('tells refs, octets, null and inheritance from the facts, and ignores facts about what is not there', () => {
    const facts: TypeFacts = {
      apiVersion: '9_9',
      bases: { IDog: 'IAnimal', IPuppy: 'IDog' },
      refs: {
        Echo: { dog: 'IDog' },
        IDog_bark: { mood: 'IDog', toString: 'IDog' },
        ICat_purr: { at: 'IMouse' },
      },
      octets: { IDog_barkResponse: ['id'], IDog_bark: ['times'] },
      nullable: { Echo: ['dog'] },
    };
    const api = readWsdl(wsdl(), facts);
    expect(api.apiVersion).toBe('9_9');
    expect(api.structs.get('Echo')?.[0]).toEqual({
      name: 'dog',
      type: { kind: 'ref', name: 'IDog' },
      array: false,
      nullable: true,
    });
    const bark = api.interfaces.get('IDog')?.operations[0];
    expect(bark?.parameters.map(({ type }) => type.kind)).toEqual(['enum', 'scalar']);
    expect(bark?.results[0]?.type).toEqual({ kind: 'octets' });
    expect(
      [...api.interfaces.values()].map(({ name, base, operations }) => [name, base, operations.length]),
    ).toEqual([
      ['IAnimal', undefined, 0],
      ['IDog', 'IAnimal', 1],
      ['IPuppy', 'IDog', 0],
    ]);
  });

  it('takes prefixes from the declarations', () => {
    const other = wsdl()
      .replaceAll('xsd:', 'w:')
      .replace('xmlns:xsd=', 'xmlns:w=')
      .replaceAll('vbox:', 'xsd:')
      .replace('xmlns:vbox=', 'xmlns:xsd=')
      .replaceAll('wsdl:', '')
      .replace('xmlns:wsdl=', 'xmlns=');
    expect(readWsdl(other)).toEqual(readWsdl(wsdl()));
  });

  it('reads a type of XML Schema that VirtualBox does not use today as the text that it is on the wire', () => {
    const api = readWsdl(wsdl().replace('type="xsd:long"', 'type="xsd:double"'));
    expect(api.structs.get('Echo')?.[1]?.type).toEqual(scalar('string'));
  });

  it.each([
    ['nothing', '', 'not well-formed'],
    ['a web page', '<html><body>hello</body></html>', 'no <definitions>'],
    ['text', 'hello', 'not well-formed'],
    ['a cut WSDL', wsdl().slice(0, -60), 'not well-formed'],
    ['a DTD', wsdl().replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'), 'DTD'],
    [
      'another namespace',
      wsdl().replace('http://schemas.xmlsoap.org/wsdl/', 'http://www.w3.org/ns/wsdl'),
      'namespace',
    ],
    [
      'bottomless nesting',
      wsdl({ types: `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}` }),
      'cannot be parsed',
    ],
    ['tags that do not match', wsdl().replace('</wsdl:types>', '</wsdl:typos>'), 'not well-formed'],
    ['no types', wsdl().replace(/<wsdl:types>[\s\S]*<\/wsdl:types>/, ''), 'no <types>'],
    ['no operation', wsdl({ operations: '' }), 'no operations'],
    ['a missing message', wsdl({ messages: '' }), 'missing message'],
    ['a missing element', wsdl({ elements: '' }), 'missing element IDog_bark'],
    ['a missing type', wsdl({ types: '' }), 'Mood'],
    ['an unknown prefix', wsdl().replace('type="xsd:long"', 'type="abc:long"'), 'abc:long'],
    ['an empty enumeration', wsdl().replace(/<xsd:enumeration [^>]*>/g, ''), 'Mood is empty'],
    ['an operation twice', wsdl({ operations: plainOperations + plainOperations }), 'two operations'],
    ['an element twice', wsdl().replace('name="mood"', 'name="times"'), 'two elements "times"'],
    ['an operation of no interface', wsdl().replaceAll('IDog_bark', 'bark'), 'bark'],
    ['swapped messages', wsdl().replace('vbox:In', 'vbox:Out'), 'not named after it'],
    ['names that are no names', wsdl().replaceAll('IDog_bark', 'IDog_b&lt;ark'), 'IDog_b&lt;ark'],
    ['a name missing', wsdl().replace('name="mood" ', ''), '"name"'],
  ])('refuses %s', (_, text, reason) => {
    const outcome = codeOf(text);
    expect(outcome).toMatch(/^VBOXWEB_WSDL: Not a usable WSDL of VirtualBox: /);
    expect(outcome).toContain(reason);
  });

  it('refuses a text without end', () => {
    expect(codeOf(wsdl().replace('<wsdl:types>', `${' '.repeat(33 * 1024 * 1024)}<wsdl:types>`))).toContain(
      'longer than',
    );
  });

  it('is not slowed down by a text made for that', () => {
    const started = performance.now();
    expect(codeOf(`<wsdl:definitions>${'<!--'.repeat(200_000)}`)).toContain('VBOXWEB_WSDL');
    expect(codeOf(`${'<a>'.repeat(200_000)}`)).toContain('VBOXWEB_WSDL');
    expect(codeOf(`${wsdl()}${'<!-- -->'.repeat(200_000)}x`)).toContain('VBOXWEB_WSDL');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('reads the bundled WSDL in well under a second', async () => {
    const text = await readBundledWsdl();
    readWsdl(text);
    const started = performance.now();
    const api = readWsdl(text);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(api.interfaces.size).toBe(223);
  });

  it('reads another WSDL with the facts of a description', async () => {
    const facts = await readFacts();
    const text = await readBundledWsdl();
    expect(typeFactsOf(readWsdl(text, facts))).toEqual(facts);
  });

  it('has facts that are written in one order', async () => {
    const nullable = await readFile(new URL('../../../wsdl/nullable.json', import.meta.url), 'utf8');
    const keys = Object.keys(JSON.parse(nullable) as Record<string, unknown>);
    expect(keys).toEqual([...keys].sort());
  });
});
