// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { CertificateVersion } from '../enums.js';

/** VirtualBox's `ICertificate`. */
export interface ICertificate extends ManagedObject {
  getCertificateAuthority(callOptions?: CallOptions): Promise<boolean>;
  getExpired(callOptions?: CallOptions): Promise<boolean>;
  getExtendedKeyUsage(callOptions?: CallOptions): Promise<string[]>;
  getFriendlyName(callOptions?: CallOptions): Promise<string>;
  getIssuerName(callOptions?: CallOptions): Promise<string[]>;
  getIssuerUniqueIdentifier(callOptions?: CallOptions): Promise<string>;
  getKeyUsage(callOptions?: CallOptions): Promise<number>;
  getPublicKeyAlgorithm(callOptions?: CallOptions): Promise<string>;
  getPublicKeyAlgorithmOID(callOptions?: CallOptions): Promise<string>;
  getRawCertData(callOptions?: CallOptions): Promise<Uint8Array>;
  getSelfSigned(callOptions?: CallOptions): Promise<boolean>;
  getSerialNumber(callOptions?: CallOptions): Promise<string>;
  getSignatureAlgorithmName(callOptions?: CallOptions): Promise<string>;
  getSignatureAlgorithmOID(callOptions?: CallOptions): Promise<string>;
  getSubjectName(callOptions?: CallOptions): Promise<string[]>;
  getSubjectPublicKey(callOptions?: CallOptions): Promise<Uint8Array>;
  getSubjectUniqueIdentifier(callOptions?: CallOptions): Promise<string>;
  getTrusted(callOptions?: CallOptions): Promise<boolean>;
  getValidityPeriodNotAfter(callOptions?: CallOptions): Promise<string>;
  getValidityPeriodNotBefore(callOptions?: CallOptions): Promise<string>;
  getVersionNumber(callOptions?: CallOptions): Promise<CertificateVersion>;
  isCurrentlyExpired(callOptions?: CallOptions): Promise<boolean>;
  queryInfo(what: number, callOptions?: CallOptions): Promise<string>;
}
export const ICertificate: InterfaceToken<ICertificate> = /* @__PURE__ */ interfaceToken('ICertificate');
