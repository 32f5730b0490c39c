import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ProtocolError } from '../errors.js';

/** An element as fast-xml-parser gives it: children by local name, attributes with `@` before their names. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** Several times the size of any known VirtualBox WSDL (3.9 MB). */
const maxCharacters = 32 * 1024 * 1024;

const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';
const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';

/** Error for a text that does not describe VirtualBox's web service. */
export function wsdlError(what: string): ProtocolError {
  return new ProtocolError('VBOXWEB_WSDL', `Not a usable WSDL of VirtualBox: ${what}`);
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  transformTagName: localName,
  // Says nothing that the port type does not say, and is a third of the text.
  stopNodes: ['definitions.binding'],
});

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Children of that local name, in their order; an element without content and attributes is an empty record. */
export function children(parent: XmlElement, name: string): readonly XmlElement[] {
  if (!Object.hasOwn(parent, name)) return [];
  const value = parent[name];
  const list = Array.isArray(value) ? value : [value];
  return list.map((item) => (isElement(item) ? item : {}));
}

/** The only child of that local name. */
export function onlyChild(parent: XmlElement, name: string, where: string): XmlElement {
  const [child, ...others] = children(parent, name);
  if (child === undefined || others.length > 0) {
    throw wsdlError(`${where} has ${child === undefined ? 'no' : 'more than one'} <${name}>`);
  }
  return child;
}

export function optionalAttribute(element: XmlElement, name: string): string | undefined {
  const key = `@${name}`;
  const value = Object.hasOwn(element, key) ? element[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function attribute(element: XmlElement, name: string, where: string): string {
  const value = optionalAttribute(element, name);
  if (value === undefined) throw wsdlError(`${where} lacks the attribute "${name}"`);
  return value;
}

/** Which namespace a prefix stands for. */
export class Namespaces {
  readonly #byPrefix = new Map<string, string>();
  readonly #target: string;

  /** `elements` outermost first: what an inner one declares wins. */
  constructor(elements: readonly XmlElement[], target: string) {
    for (const element of elements) {
      for (const [key, value] of Object.entries(element)) {
        if (typeof value !== 'string') continue;
        if (key === '@xmlns') this.#byPrefix.set('', value);
        else if (key.startsWith('@xmlns:')) this.#byPrefix.set(key.slice('@xmlns:'.length), value);
      }
    }
    this.#target = target;
  }

  /** Splits a qualified name into where it belongs and its local part. */
  resolve(qualified: string): { readonly space: 'schema' | 'target'; readonly name: string } {
    const colon = qualified.indexOf(':');
    const namespace = this.#byPrefix.get(colon < 0 ? '' : qualified.slice(0, colon));
    const name = qualified.slice(colon + 1);
    if (namespace === schemaNamespace) return { space: 'schema', name };
    if (namespace === this.#target) return { space: 'target', name };
    throw wsdlError(`"${qualified}" is neither a type of XML Schema nor one of this WSDL`);
  }
}

function parse(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw wsdlError(`it cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The root element of a WSDL. Nothing is fetched and no entity is expanded. */
export function parseDefinitions(text: string): XmlElement {
  if (text.length > maxCharacters) throw wsdlError(`longer than ${maxCharacters} characters`);
  if (text.includes('<!DOCTYPE')) throw wsdlError('it has a document type declaration (DTD)');
  // The parser itself forgives tags that do not match and a text that is cut short.
  const validity = XMLValidator.validate(text);
  if (validity !== true)
    throw wsdlError(`it is not well-formed XML: line ${validity.err.line}, ${validity.err.msg}`);
  const root = parse(text);
  if (!isElement(root) || !Object.hasOwn(root, 'definitions')) throw wsdlError('it has no <definitions>');
  const definitions = onlyChild(root, 'definitions', 'the text');
  const declared = Object.entries(definitions).some(
    ([key, value]) => key.startsWith('@xmlns') && value === wsdlNamespace,
  );
  if (!declared) throw wsdlError('its <definitions> is not of the WSDL 1.1 namespace');
  return definitions;
}
