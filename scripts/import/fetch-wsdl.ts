import { once } from 'node:events';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { text } from 'node:stream/consumers';

/** The server gave no WSDL: nobody answers, or something else than vboxwebsrv does. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/** Vboxwebsrv needs a tenth of a second for its WSDL; the rest is for slow lines. */
const defaultTimeoutMs = 60_000;

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** Text that the server at this URL gives for `?wsdl`. */
export async function fetchWsdl(url: string, timeoutMs = defaultTimeoutMs): Promise<string> {
  if (!URL.canParse(url))
    throw new FetchError(`"${url}" is no URL; expected something like http://127.0.0.1:18083/`);
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new FetchError(`"${url}" is neither an http: nor an https: URL`);
  }
  address.search = '?wsdl';
  const get = address.protocol === 'https:' ? getHttps : getHttp;
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  try {
    const request = get(address, { agent: false, signal: timeout.signal });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200) {
      response.destroy();
      throw new FetchError(`${address} answers with HTTP status ${response.statusCode}, not with a WSDL`);
    }
    return await text(response);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const what = timeout.signal.aborted ? 'no reply in time' : reason(error);
    throw new FetchError(`No web service answers at ${url}: ${what}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
