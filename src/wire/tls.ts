import type { PeerCertificate, TLSSocket } from 'node:tls';
import type { buildConnector as UndiciConnector } from 'undici';
import buildConnector from 'undici/lib/core/connect.js';
import { ConnectionError } from '../errors.js';

/** How a server's certificate is judged. Only for `https:` URLs. */
export interface TlsOptions {
  /** Certificates (PEM) that are trusted instead of the system's. */
  readonly ca?: string | readonly string[] | undefined;
  /** `false` accepts any certificate: the connection can then be intercepted. Default `true`. */
  readonly rejectUnauthorized?: boolean | undefined;
  /**
   * SHA-256 fingerprint that the server's certificate must have (hexadecimal, colons optional). It replaces the check
   * against certificate authorities, so that a self-signed certificate can be trusted exactly.
   */
  readonly fingerprint256?: string | undefined;
  /** Name expected in the certificate. Default: the URL's host. */
  readonly servername?: string | undefined;
}

/** @throws TypeError when the fingerprint is not 64 hexadecimal digits. */
function normalFingerprint(fingerprint: string): string {
  const digits = fingerprint.replaceAll(':', '').toUpperCase();
  if (!/^[0-9A-F]{64}$/.test(digits)) {
    throw new TypeError(
      'tls.fingerprint256 must be 64 hexadecimal digits (SHA-256), with or without colons.',
    );
  }
  return digits;
}

/** A connector for one socket at a time that checks the certificate by the options. @internal */
export function tlsConnector(options: TlsOptions, timeoutMs: number): UndiciConnector.connector {
  const pin = options.fingerprint256 === undefined ? undefined : normalFingerprint(options.fingerprint256);
  const connect = buildConnector({
    timeout: timeoutMs,
    // A resumed session carries no certificate to compare.
    maxCachedSessions: pin === undefined ? 100 : 0,
    rejectUnauthorized: pin === undefined && (options.rejectUnauthorized ?? true),
    ...(options.ca === undefined
      ? {}
      : { ca: typeof options.ca === 'string' ? options.ca : [...options.ca] }),
    ...(options.servername === undefined ? {} : { servername: options.servername }),
  });
  if (pin === undefined) return connect;
  return (target, callback) => {
    connect(target, (...outcome) => {
      const [error, socket] = outcome;
      if (error) return callback(error, null);
      const actual = certificateOf(socket).fingerprint256;
      if (actual !== undefined && normalFingerprint(actual) === pin) return callback(null, socket);
      socket.destroy();
      callback(
        new ConnectionError(
          'VBOXWEB_TLS',
          `The server's certificate has the fingerprint ${actual ?? '(none)'}, not the pinned one. ` +
            'Either the certificate was replaced, then update tls.fingerprint256, or the connection is intercepted.',
        ),
        null,
      );
    });
  };
}

function certificateOf(socket: unknown): Partial<PeerCertificate> {
  return (socket as TLSSocket).getPeerCertificate?.() ?? {};
}
