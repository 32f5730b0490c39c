import { ConnectionError, VBoxError } from '../errors.js';

const tlsCodes = new Set([
  'EPROTO',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_SIGNATURE_FAILURE',
  'HOSTNAME_MISMATCH',
]);

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** An error of Node's sockets, TLS or the HTTP client as an error of ours that says what to do. */
export function connectionError(url: string, operation: string, cause: unknown): VBoxError {
  if (cause instanceof VBoxError) return cause;
  const code = codeOf(cause);
  const refuse = (ours: string, message: string) => new ConnectionError(ours, message, { operation, cause });
  if (code === 'ECONNREFUSED') {
    return refuse(
      'VBOXWEB_CONNECTION_REFUSED',
      `Nothing listens at ${url}. Start vboxwebsrv there (vboxwebsrv -H <address> -p <port>) or correct the URL.`,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return refuse('VBOXWEB_HOST_NOT_FOUND', `The host name in ${url} cannot be resolved. Correct the URL.`);
  }
  if (
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    code === 'ETIMEDOUT' ||
    code === 'EHOSTUNREACH' ||
    code === 'ENETUNREACH'
  ) {
    return refuse(
      'VBOXWEB_CONNECT_TIMEOUT',
      `${url} cannot be reached (${code}). Check the address, the network and the firewall.`,
    );
  }
  if (tlsCodes.has(code) || code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) {
    return refuse(
      'VBOXWEB_TLS',
      `No trusted TLS connection to ${url} (${code}). If its certificate is your own, pass tls: { ca } or ` +
        'tls: { fingerprint256 }; if the server speaks plain HTTP, use an http: URL.',
    );
  }
  if (code.startsWith('HPE_') || (cause instanceof Error && cause.name === 'HTTPParserError')) {
    return notVboxwebsrv(url, operation, 'something that is no HTTP', cause);
  }
  return refuse(
    'VBOXWEB_CONNECTION_LOST',
    `The connection to ${url} was closed before a reply came (${code || 'no code'}).` +
      (url.startsWith('http:') ? ' If the server was started with --ssl, use an https: URL.' : ''),
  );
}

/** For a server that answers, but not as vboxwebsrv does. */
export function notVboxwebsrv(
  url: string,
  operation: string,
  answer: string,
  cause?: unknown,
): ConnectionError {
  return new ConnectionError(
    'VBOXWEB_NOT_VBOXWEBSRV',
    `${url} answers ${answer}: this is not VirtualBox's web service. Check the port (vboxwebsrv's default is 18083).`,
    { operation, cause },
  );
}
