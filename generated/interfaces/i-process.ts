// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { ProcessInputFlag, ProcessStatus, ProcessWaitForFlag, ProcessWaitResult } from '../enums.js';
import type { IEventSource } from './i-event-source.js';

/** VirtualBox's `IProcess`. */
export interface IProcess extends ManagedObject {
  getArguments(callOptions?: CallOptions): Promise<string[]>;
  getEnvironment(callOptions?: CallOptions): Promise<string[]>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getExecutablePath(callOptions?: CallOptions): Promise<string>;
  getExitCode(callOptions?: CallOptions): Promise<number>;
  getName(callOptions?: CallOptions): Promise<string>;
  getPID(callOptions?: CallOptions): Promise<number>;
  getStatus(callOptions?: CallOptions): Promise<ProcessStatus>;
  read(handle: number, toRead: number, timeoutMS: number, callOptions?: CallOptions): Promise<Uint8Array>;
  terminate(callOptions?: CallOptions): Promise<void>;
  waitFor(waitFor: number, timeoutMS: number, callOptions?: CallOptions): Promise<ProcessWaitResult>;
  waitForArray(waitFor: readonly ProcessWaitForFlag[], timeoutMS: number, callOptions?: CallOptions): Promise<ProcessWaitResult>;
  write(handle: number, flags: number, data: Uint8Array, timeoutMS: number, callOptions?: CallOptions): Promise<number>;
  writeArray(handle: number, flags: readonly ProcessInputFlag[], data: Uint8Array, timeoutMS: number, callOptions?: CallOptions): Promise<number>;
}
export const IProcess: InterfaceToken<IProcess> = /* @__PURE__ */ interfaceToken('IProcess');
