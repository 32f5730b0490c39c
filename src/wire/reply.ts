import { XMLParser } from 'fast-xml-parser';
import { ProtocolError } from '../errors.js';
import { unescapeText } from './text.js';
import type { WireRequest, WireStruct, WireValue } from './transport.js';
import { WireFault } from './wire-fault.js';

type Parsed = { readonly [name: string]: Parsed | string | readonly (Parsed | string)[] | undefined };

function parserFor(stopNodes: string[]): XMLParser {
  return new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    // References are resolved by unescapeText: the server sends some that XML forbids.
    processEntities: false,
    stopNodes,
  });
}

const structured = parserFor([]);
// Elements known to hold text only are taken raw: a 20 MB screenshot or file costs 20 times less that way.
const raw = new Map<string, XMLParser>();

function parse(text: string, textResults: readonly string[] | undefined): Parsed {
  if (textResults === undefined || textResults.length === 0) return structured.parse(text);
  const key = textResults.join(' ');
  let parser = raw.get(key);
  if (!parser) {
    parser = parserFor(textResults.map((name) => `*.${name}`));
    raw.set(key, parser);
  }
  return parser.parse(text);
}

function isStruct(value: Parsed[string]): value is Parsed {
  return typeof value === 'object' && !Array.isArray(value);
}

/** True when a raw element holds markup after all, so that it must be read as XML. */
function holdsMarkup(struct: Parsed): boolean {
  return Object.values(struct).some((value) =>
    Array.isArray(value) ? value.some(rawMarkup) : rawMarkup(value as Parsed | string),
  );
}

function rawMarkup(value: Parsed | string): boolean {
  return typeof value === 'string' && value.includes('<');
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
export function readReply(text: string, request: Pick<WireRequest, 'operation' | 'textResults'>): WireStruct {
  const { operation, textResults } = request;
  const start = text.indexOf('Envelope');
  const prolog = start === -1 ? text : text.slice(0, start);
  if (prolog.includes('<!DOCTYPE')) {
    throw protocolError(operation, 'the reply has a document type declaration, which SOAP forbids.');
  }
  if (start === -1) throw protocolError(operation, 'the reply is no SOAP envelope.');
  // The parser mends what is cut short, so completeness is checked here.
  if (!/Envelope\s*>\s*$/.test(text.slice(-64))) throw protocolError(operation, 'the reply is cut short.');
  let body = bodyOf(operation, text, textResults);
  let response = body[`${operation}Response`];
  if (textResults !== undefined && isStruct(response) && holdsMarkup(response)) {
    body = bodyOf(operation, text, undefined);
    response = body[`${operation}Response`];
  }
  if (isStruct(response)) return resolve(response) as WireStruct;
  // A response without children is read as its (empty) text.
  if (typeof response === 'string') return {};
  if (isStruct(body['Fault'])) throw faultOf(operation, body['Fault']);
  throw protocolError(
    operation,
    `the reply answers something else (${Object.keys(body).join(', ') || 'empty body'}).`,
  );
}

function bodyOf(operation: string, text: string, textResults: readonly string[] | undefined): Parsed {
  let document: Parsed;
  try {
    document = parse(text, textResults);
  } catch (cause) {
    throw protocolError(operation, 'the reply is no well-formed XML.', cause);
  }
  const envelope = document['Envelope'];
  const body = isStruct(envelope) ? envelope['Body'] : undefined;
  if (!isStruct(body)) throw protocolError(operation, 'the reply has no SOAP body.');
  return body;
}
