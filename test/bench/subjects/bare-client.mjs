import { Client } from 'undici';

/*
 * What an able engineer writes without a SOAP library: hand-written envelopes, undici's ordinary client, a regular
 * expression for the result. It escapes nothing and checks nothing but the status. It does take care of the two things
 * without which it would not work at all: the server serves 100 requests on a connection, and two connections must not
 * be opened at the same time, because the second may have to wait for a minute.
 */

const head =
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v="http://www.virtualbox.org/"><s:Body>';
const tail = '</s:Body></s:Envelope>';
const headers = { 'content-type': 'text/xml; charset=utf-8' };
const requestsPerConnection = 100;

function envelope(operation, fields) {
  let body = '';
  for (const [name, text] of fields) body += `<${name}>${text}</${name}>`;
  return `${head}<v:${operation}>${body}</v:${operation}>${tail}`;
}

async function post(client, path, body) {
  const { statusCode, body: reply } = await client.request({ method: 'POST', path, headers, body });
  const text = await reply.text();
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${text}`);
  return text;
}

/** The only `returnval` of a reply. */
export function result(reply) {
  return /<returnval>([^<]*)<\/returnval>/.exec(reply)?.[1] ?? '';
}

/** All `returnval` of a reply. */
export function results(reply) {
  return Array.from(reply.matchAll(/<returnval>([^<]*)<\/returnval>/g), (match) => match[1]);
}

export class BareClient {
  #url;
  #idle = [];
  #open = new Set();
  #opening = Promise.resolve();

  constructor(url) {
    this.#url = new URL(url);
  }

  /**
   * One call; resolves with the reply's text. There are as many connections as there were ever calls at the same time.
   *
   * @param {string} operation
   * @param {...[name: string, text: string]} fields
   * @returns {Promise<string>}
   */
  async call(operation, ...fields) {
    const body = envelope(operation, fields);
    const connection = this.#idle.pop();
    return connection === undefined ? this.#openWith(body) : this.#use(connection, body);
  }

  async close() {
    await Promise.all([...this.#open].map((client) => client.destroy()));
  }

  async #use(connection, body) {
    connection.left--;
    const text = await post(connection.client, this.#url.pathname, body);
    if (connection.left > 0) {
      this.#idle.push(connection);
    } else {
      this.#open.delete(connection.client);
      void connection.client.close();
    }
    return text;
  }

  /** The call is the first request of a new connection; the next one is opened when it was answered. */
  #openWith(body) {
    const answered = this.#opening.then(() => {
      const client = new Client(this.#url.origin);
      this.#open.add(client);
      return this.#use({ client, left: requestsPerConnection }, body);
    });
    this.#opening = answered.catch(() => {});
    return answered;
  }
}
