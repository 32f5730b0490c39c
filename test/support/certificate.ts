import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOrThrow } from '../../scripts/lab/run-command.js';

/** A self-signed certificate for the loopback address. */
export interface TestCertificate {
  /** The certificate in PEM, which is also the authority to trust. */
  readonly caPem: string;
  /** Its SHA-256 fingerprint, as `AB:CD:...`. */
  readonly fingerprint256: string;
}

/** Makes a certificate and its key, both in the file `server.pem` of a folder. */
export async function makeCertificate(folder: string): Promise<TestCertificate> {
  const keyFile = join(folder, 'key.pem');
  const certificateFile = join(folder, 'certificate.pem');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const key = ['-newkey', 'rsa:2048', '-noenc', '-keyout', keyFile];
  await runOrThrow('openssl', ['req', '-x509', '-days', '30', ...key, '-out', certificateFile, ...subject]);
  const caPem = await readFile(certificateFile, 'utf8');
  await writeFile(join(folder, 'server.pem'), (await readFile(keyFile, 'utf8')) + caPem, { mode: 0o600 });
  return { caPem, fingerprint256: new X509Certificate(caPem).fingerprint256 };
}
