import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** Whom to log on as, and how to know the server. */
export interface LogonOptions {
  /** Default: empty, which is enough for a server that lets everyone in. */
  readonly username?: string;
  readonly password?: string;
  /** The certificate to trust, for an https address. */
  readonly caPem?: string;
}

/** What a server answered. */
export interface SoapAnswer {
  readonly status: number;
  readonly body: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function element(name: string, value: string): string {
  return `<${name}>${value.replace(/[&<>]/g, (character) => escapes[character] ?? character)}</${name}>`;
}

/**
 * Calls one operation of the web session manager with an envelope written by hand: the lab must not depend on
 * the client that it is there to test. Each call has a connection of its own.
 */
export function callSessionManager(
  url: string,
  operation: 'logon' | 'logoff',
  fields: Readonly<Record<string, string>>,
  caPem?: string,
): Promise<SoapAnswer> {
  const name = `v:IWebsessionManager_${operation}`;
  const content = Object.entries(fields).map(([field, value]) => element(field, value));
  const envelope =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v="http://www.virtualbox.org/">' +
    `<s:Body><${name}>${content.join('')}</${name}></s:Body></s:Envelope>`;
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'text/xml; charset=utf-8',
      'content-length': Buffer.byteLength(envelope),
    };
    const options = { method: 'POST', agent: false, timeout: 5_000, headers, ...(caPem && { ca: caPem }) };
    const outgoing = send(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer from ${url} within 5 s`)));
    outgoing.once('error', reject);
    outgoing.end(envelope);
  });
}

/** Logs on and off again. Rejects when there is no server, or when it refuses. */
export async function tryLogon(url: string, options: LogonOptions = {}): Promise<void> {
  const { username = '', password = '', caPem } = options;
  const answer = await callSessionManager(url, 'logon', { username, password }, caPem);
  const ref = /<returnval>([^<]+)<\/returnval>/.exec(answer.body)?.[1];
  if (answer.status !== 200 || !ref)
    throw new Error(`${url} refused the log-on with status ${answer.status}`);
  await callSessionManager(url, 'logoff', { refIVirtualBox: ref }, caPem);
}
