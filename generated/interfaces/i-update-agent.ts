// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { UpdateChannel, UpdateState } from '../enums.js';
import type { IEventSource } from './i-event-source.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IUpdateAgent`. */
export interface IUpdateAgent extends ManagedObject {
  checkFor(callOptions?: CallOptions): Promise<IProgress | undefined>;
  download(callOptions?: CallOptions): Promise<IProgress | undefined>;
  getChannel(callOptions?: CallOptions): Promise<UpdateChannel>;
  getCheckCount(callOptions?: CallOptions): Promise<number>;
  getCheckFrequency(callOptions?: CallOptions): Promise<number>;
  getDependsOn(callOptions?: CallOptions): Promise<string[]>;
  getDownloadUrl(callOptions?: CallOptions): Promise<string>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource | undefined>;
  getHidden(callOptions?: CallOptions): Promise<boolean>;
  getIsCheckNeeded(callOptions?: CallOptions): Promise<boolean>;
  getLastCheckDate(callOptions?: CallOptions): Promise<string>;
  getName(callOptions?: CallOptions): Promise<string>;
  getOrder(callOptions?: CallOptions): Promise<number>;
  getReleaseNotes(callOptions?: CallOptions): Promise<string>;
  getRepositoryURL(callOptions?: CallOptions): Promise<string>;
  getState(callOptions?: CallOptions): Promise<UpdateState>;
  getSupportedChannels(callOptions?: CallOptions): Promise<UpdateChannel[]>;
  getVersion(callOptions?: CallOptions): Promise<string>;
  getWebUrl(callOptions?: CallOptions): Promise<string>;
  install(callOptions?: CallOptions): Promise<IProgress | undefined>;
  rollback(callOptions?: CallOptions): Promise<void>;
  setChannel(channel: UpdateChannel, callOptions?: CallOptions): Promise<void>;
  setCheckFrequency(checkFrequency: number, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setRepositoryURL(repositoryURL: string, callOptions?: CallOptions): Promise<void>;
}
export const IUpdateAgent: InterfaceToken<IUpdateAgent> = /* @__PURE__ */ interfaceToken('IUpdateAgent');
