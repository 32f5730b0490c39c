import type { ApiDescription, FieldDescriptor } from '../../src/bindings/descriptor.js';

const faults: readonly { readonly name: string; readonly fields: string }[] = [
  { name: 'InvalidObjectFault', fields: field('badObjectID', 'x:string', false) },
  {
    name: 'RuntimeFault',
    fields: field('resultCode', 'x:int', false) + field('returnval', 'x:string', false),
  },
];

function field(name: string, type: string, array: boolean): string {
  const occurs = array ? ' minOccurs="0" maxOccurs="unbounded"' : '';
  return `<x:element name="${name}" type="${type}"${occurs}/>`;
}

function fieldOf({ name, type, array }: FieldDescriptor): string {
  switch (type.kind) {
    case 'scalar':
      return field(name, `x:${type.name}`, array);
    case 'enum':
    case 'struct':
      return field(name, `v:${type.name}`, array);
    // Both travel as text, and the WSDL says no more.
    case 'ref':
    case 'octets':
      return field(name, 'x:string', array);
  }
}

function sequence(fields: string): string {
  return fields === '' ? '<x:sequence/>' : `<x:sequence>${fields}</x:sequence>`;
}

function element(name: string, fields: string): string {
  return `<x:element name="${name}"><x:complexType>${sequence(fields)}</x:complexType></x:element>`;
}

function sortedKeys(map: ReadonlyMap<string, unknown>): readonly string[] {
  return [...map.keys()].sort();
}

function typeLines(api: ApiDescription): string[] {
  const enums = sortedKeys(api.enums).map((name) => {
    const constants = (api.enums.get(name) ?? [])
      .map((value) => `<x:enumeration value="${value}"/>`)
      .join('');
    return `<x:simpleType name="${name}"><x:restriction base="x:string">${constants}</x:restriction></x:simpleType>`;
  });
  const structs = sortedKeys(api.structs).map((name) => {
    const fields = (api.structs.get(name) ?? []).map(fieldOf).join('');
    return `<x:complexType name="${name}">${sequence(fields)}</x:complexType>`;
  });
  return [...enums, ...structs];
}

function portOperation(name: string): string {
  const thrown = faults.map((fault) => `<fault name="${fault.name}" message="v:${fault.name}Msg"/>`).join('');
  return (
    `<operation name="${name}"><input message="v:${name}RequestMsg"/><output message="v:${name}ResultMsg"/>` +
    `${thrown}</operation>`
  );
}

function bindingOperation(name: string): string {
  const body = '<s:body use="literal"/>';
  const thrown = faults
    .map((fault) => `<fault name="${fault.name}"><s:fault name="${fault.name}" use="literal"/></fault>`)
    .join('');
  return (
    `<operation name="${name}"><s:operation soapAction="" style="document"/>` +
    `<input>${body}</input><output>${body}</output>${thrown}</operation>`
  );
}

function message(name: string, part: string, elementName: string): string {
  return `<message name="${name}"><part name="${part}" element="v:${elementName}"/></message>`;
}

/**
 * A WSDL 1.1 document that means what the server's own means, with a service and a port so that ordinary tools can use
 * it. The same description gives the same text, whatever the order of its interfaces and operations.
 */
export function writeWsdl(api: ApiDescription): string {
  const operations = [...api.interfaces.values()]
    .flatMap((description) => description.operations)
    .map((operation) => ({ ...operation, fullName: `${operation.interfaceName}_${operation.name}` }))
    .sort((left, right) => (left.fullName < right.fullName ? -1 : 1));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<definitions name="vboxweb" targetNamespace="http://www.virtualbox.org/" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:v="http://www.virtualbox.org/" xmlns:x="http://www.w3.org/2001/XMLSchema">',
    '<types>',
    '<x:schema targetNamespace="http://www.virtualbox.org/">',
    ...typeLines(api),
    ...faults.map(({ name, fields }) => element(name, fields)),
    ...operations.flatMap(({ fullName, isStatic, parameters, results }) => [
      element(
        fullName,
        (isStatic ? '' : field('_this', 'x:string', false)) + parameters.map(fieldOf).join(''),
      ),
      element(`${fullName}Response`, results.map(fieldOf).join('')),
    ]),
    '</x:schema>',
    '</types>',
    ...faults.map(({ name }) => message(`${name}Msg`, 'fault', name)),
    ...operations.flatMap(({ fullName }) => [
      message(`${fullName}RequestMsg`, 'parameters', fullName),
      message(`${fullName}ResultMsg`, 'parameters', `${fullName}Response`),
    ]),
    '<portType name="vboxPortType">',
    ...operations.map(({ fullName }) => portOperation(fullName)),
    '</portType>',
    '<binding name="vboxBinding" type="v:vboxPortType">',
    '<s:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>',
    ...operations.map(({ fullName }) => bindingOperation(fullName)),
    '</binding>',
    '<service name="vboxService">',
    '<port name="vboxServicePort" binding="v:vboxBinding"><s:address location="http://127.0.0.1:18083/"/></port>',
    '</service>',
    '</definitions>',
  ];
  return `${lines.join('\n')}\n`;
}
