import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ProtocolError } from '../errors.js';
import { unescapeText } from './text.js';
import type { WireRequest, WireStruct, WireValue } from './transport.js';
import { WireFault } from './wire-fault.js';

type Parsed = { readonly [name: string]: Parsed | string | readonly (Parsed | string)[] | undefined };

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  // References are resolved by unescapeText: the server sends some that XML forbids.
  processEntities: false,
});

const responseStart = /\s*<(?:[\w.-]+:)?(\w+)(?:\s[^<>]*)?(?<!\/)>/y;
const textElement = /<([A-Za-z]\w*)>([^<]*)<\/\1>|<([A-Za-z]\w*)\/>/y;
const responseEnd = /^<\/(?:[\w.-]+:)?(\w+)\s*>\s*$/;

/**
 * Reads a response whose children are all plain text, which nearly every one is: ten times faster than a parser, and fifty
 * times for files and screenshots. Undefined for anything else.
 */
function readFlat(inner: string, responseName: string): WireStruct | undefined {
  responseStart.lastIndex = 0;
  if (responseStart.exec(inner)?.[1] !== responseName) return undefined;
  const end = inner.lastIndexOf('</');
  if (responseEnd.exec(inner.slice(end))?.[1] !== responseName) return undefined;
  const struct: Record<string, WireValue | WireValue[]> = {};
  textElement.lastIndex = responseStart.lastIndex;
  while (textElement.lastIndex < end) {
    const found = textElement.exec(inner);
    if (!found) return undefined;
    const name = found[1] ?? found[3] ?? '';
    const text = unescapeText(found[2] ?? '');
    const before = struct[name];
    if (before === undefined) struct[name] = text;
    else if (Array.isArray(before)) before.push(text);
    else struct[name] = [before, text];
  }
  return struct;
}

function isStruct(value: Parsed[string]): value is Parsed {
  return typeof value === 'object' && !Array.isArray(value);
}

function resolve(value: Parsed | string): WireValue {
  if (typeof value === 'string') return unescapeText(value);
  const struct: Record<string, WireValue | WireValue[]> = {};
  for (const [name, child] of Object.entries(value)) {
    // White space between elements.
    if (name === '#text') continue;
    struct[name] = Array.isArray(child) ? child.map(resolve) : resolve(child as Parsed | string);
  }
  return struct;
}

function protocolError(operation: string, message: string, cause?: unknown): ProtocolError {
  return new ProtocolError('VBOXWEB_PROTOCOL', `${operation}: ${message}`, { operation, cause });
}

function faultOf(operation: string, fault: Parsed): WireFault {
  const text = typeof fault['faultstring'] === 'string' ? unescapeText(fault['faultstring']) : '';
  const detail = isStruct(fault['detail']) ? fault['detail'] : {};
  const { RuntimeFault: runtime, InvalidObjectFault: invalid } = detail;
  if (isStruct(runtime)) {
    const code = Number.parseInt(String(runtime['resultCode']), 10);
    return new WireFault(operation, text, {
      kind: 'runtime',
      resultCode: (Number.isNaN(code) ? 0x80004005 : code) >>> 0,
      errorRef: typeof runtime['returnval'] === 'string' ? runtime['returnval'] : '',
    });
  }
  if (isStruct(invalid)) {
    return new WireFault(operation, text, {
      kind: 'invalid-object',
      ref: String(invalid['badObjectID'] ?? ''),
    });
  }
  return new WireFault(operation, text, { kind: 'other' });
}

/**
 * Reads the reply to a request: the children of its response element, texts resolved.
 *
 * @throws WireFault when the server answers a fault.
 * @throws ProtocolError when the text is no complete reply to this operation.
 */
export function readReply(text: string, { operation }: Pick<WireRequest, 'operation'>): WireStruct {
  const inner = bodyText(operation, text);
  const name = `${operation}Response`;
  const flat = readFlat(inner, name);
  if (flat) return flat;
  const body = parse(operation, inner);
  const response = body[name];
  if (isStruct(response)) return resolve(response) as WireStruct;
  // A response without children is read as its (empty) text.
  if (typeof response === 'string') return {};
  if (isStruct(body['Fault'])) throw faultOf(operation, body['Fault']);
  throw protocolError(
    operation,
    `the reply answers something else (${Object.keys(body).join(', ') || 'empty body'}).`,
  );
}

/** What stands between the tags of the SOAP body: the envelope around it is the same every time and need not be parsed. */
function bodyText(operation: string, text: string): string {
  const begin = /<((?:[\w.-]+:)?)Body(?:\s[^>]*)?>/.exec(text.slice(0, 8_192));
  const prolog = begin ? text.slice(0, begin.index) : text;
  if (prolog.includes('<!DOCTYPE')) {
    throw protocolError(operation, 'the reply has a document type declaration, which SOAP forbids.');
  }
  if (!prolog.includes('Envelope')) throw protocolError(operation, 'the reply is no SOAP envelope.');
  // The parser mends what is cut short, so completeness is checked here.
  if (!/Envelope\s*>\s*$/.test(text.slice(-64))) throw protocolError(operation, 'the reply is cut short.');
  const end = begin ? text.lastIndexOf(`</${begin[1]}Body`) : -1;
  if (!begin || end < begin.index) throw protocolError(operation, 'the reply has no SOAP body.');
  return text.slice(begin.index + begin[0].length, end);
}

function parse(operation: string, inner: string): Parsed {
  // The parser mends what is broken; the validator wants a single root.
  const valid = inner.trim() === '' || XMLValidator.validate(`<Body>${inner}</Body>`) === true;
  if (!valid) throw protocolError(operation, 'the reply is no well-formed XML.');
  try {
    return parser.parse(inner);
  } catch (cause) {
    throw protocolError(operation, 'the reply cannot be read.', cause);
  }
}
