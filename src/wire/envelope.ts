import { escapeText, findUnrepresentable } from './text.js';
import type { WireRequest } from './transport.js';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v="http://www.virtualbox.org/"><s:Body>';
const tail = '</s:Body></s:Envelope>';

/**
 * The SOAP envelope of a request.
 *
 * @throws TypeError when a text holds a character that XML cannot carry.
 */
export function encodeEnvelope(request: Pick<WireRequest, 'operation' | 'fields'>): string {
  const { operation, fields } = request;
  let body = '';
  for (const [name, text] of fields) {
    const bad = findUnrepresentable(text);
    if (bad !== undefined) {
      throw new TypeError(
        `${operation}: parameter '${name}' contains ${bad}, a character that XML cannot carry. Remove it.`,
      );
    }
    body += `<${name}>${escapeText(text)}</${name}>`;
  }
  return `${head}<v:${operation}>${body}</v:${operation}>${tail}`;
}
