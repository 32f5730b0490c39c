/** A neutral reader of WSDLs: it knows XML and namespaces, and nothing of what this package makes of them. */
import { XMLParser } from 'fast-xml-parser';

interface OrderedElement {
  readonly [key: string]: unknown;
}

type Scope = ReadonlyMap<string, string>;

/** Attributes whose values are qualified names. */
const qualifiedAttributes: readonly string[] = ['type', 'element', 'message', 'base', 'binding'];

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
});

function elementName(node: OrderedElement): string | undefined {
  return Object.keys(node).find((key) => key !== ':@' && key !== '#text');
}

function attributesOf(node: OrderedElement): Readonly<Record<string, string>> {
  return (node[':@'] ?? {}) as Readonly<Record<string, string>>;
}

function childrenOf(node: OrderedElement, name: string): readonly OrderedElement[] {
  return (node[name] as readonly OrderedElement[]).filter((child) => elementName(child) !== undefined);
}

function expand(qualified: string, scope: Scope): string {
  const colon = qualified.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : qualified.slice(0, colon));
  if (namespace === undefined) throw new Error(`No namespace for ${qualified}`);
  return `{${namespace}}${qualified.slice(colon + 1)}`;
}

function scopeOf(node: OrderedElement, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const [name, value] of Object.entries(attributesOf(node))) {
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice('xmlns:'.length), value);
  }
  return scope;
}

/** The element with all names in full and its attributes sorted; its children in their order. */
function canonical(node: OrderedElement, outer: Scope): string {
  const name = elementName(node) ?? '';
  const scope = scopeOf(node, outer);
  const attributes = Object.entries(attributesOf(node))
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => `${key}=${qualifiedAttributes.includes(key) ? expand(value, scope) : value}`)
    .sort();
  const children = childrenOf(node, name).map((child) => canonical(child, scope));
  return `<${[expand(name, scope), ...attributes].join(' ')}>${children.join('')}</>`;
}

/**
 * What a WSDL says, one statement per type, element, message, operation and so on, sorted: two WSDLs with the same
 * statements mean the same. Comments, prefixes, white space and the order of the statements mean nothing.
 */
export function canonicalStatements(wsdl: string): readonly string[] {
  const root = (parser.parse(wsdl) as readonly OrderedElement[]).find(
    (node) => elementName(node) !== undefined,
  );
  if (root === undefined) throw new Error('No root element');
  const statements: string[] = [];
  const containers = ['types', 'schema', 'portType', 'binding'];
  const visit = (node: OrderedElement, outer: Scope, path: string): void => {
    const name = elementName(node) ?? '';
    const local = name.slice(name.indexOf(':') + 1);
    const scope = scopeOf(node, outer);
    if (!containers.includes(local)) {
      statements.push(`${path}${canonical(node, outer)}`);
      return;
    }
    const here = `${path}${canonical({ [name]: [], ':@': attributesOf(node) }, outer)}`;
    statements.push(here);
    for (const child of childrenOf(node, name)) visit(child, scope, here);
  };
  const rootName = elementName(root) ?? '';
  const rootScope = scopeOf(root, new Map());
  statements.push(`${expand(rootName, rootScope)} ${attributesOf(root)['targetNamespace']}`);
  for (const child of childrenOf(root, rootName)) visit(child, rootScope, '');
  return statements.sort();
}
