// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ExportOptions, ImportOptions } from '../enums.js';
import type { ICertificate } from './i-certificate.js';
import type { IProgress } from './i-progress.js';
import type { IVFSExplorer } from './i-vfs-explorer.js';
import type { IVirtualSystemDescription } from './i-virtual-system-description.js';

/** VirtualBox's `IAppliance`. */
export interface IAppliance extends ManagedObject {
  addPasswords(identifiers: readonly string[], passwords: readonly string[], callOptions?: CallOptions): Promise<void>;
  createVFSExplorer(URI: string, callOptions?: CallOptions): Promise<IVFSExplorer>;
  createVirtualSystemDescriptions(requested: number, callOptions?: CallOptions): Promise<number>;
  getCertificate(callOptions?: CallOptions): Promise<ICertificate | undefined>;
  getDisks(callOptions?: CallOptions): Promise<string[]>;
  getMachines(callOptions?: CallOptions): Promise<string[]>;
  getMediumIdsForPasswordId(passwordId: string, callOptions?: CallOptions): Promise<string[]>;
  getPasswordIds(callOptions?: CallOptions): Promise<string[]>;
  getPath(callOptions?: CallOptions): Promise<string>;
  getVirtualSystemDescriptions(callOptions?: CallOptions): Promise<IVirtualSystemDescription[]>;
  getWarnings(callOptions?: CallOptions): Promise<string[]>;
  importMachines(options: readonly ImportOptions[], callOptions?: CallOptions): Promise<IProgress>;
  interpret(callOptions?: CallOptions): Promise<void>;
  read(file: string, callOptions?: CallOptions): Promise<IProgress>;
  write(format: string, options: readonly ExportOptions[], path: string, callOptions?: CallOptions): Promise<IProgress>;
}
export const IAppliance: InterfaceToken<IAppliance> = /* @__PURE__ */ interfaceToken('IAppliance');
