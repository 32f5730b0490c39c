// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { SessionState, SessionType } from '../enums.js';
import type { IConsole } from './i-console.js';
import type { IMachine } from './i-machine.js';

/** VirtualBox's `ISession`. */
export interface ISession extends ManagedObject {
  getConsole(callOptions?: CallOptions): Promise<IConsole | undefined>;
  getMachine(callOptions?: CallOptions): Promise<IMachine>;
  getName(callOptions?: CallOptions): Promise<string>;
  getState(callOptions?: CallOptions): Promise<SessionState>;
  getType(callOptions?: CallOptions): Promise<SessionType>;
  setName(name: string, callOptions?: CallOptions): Promise<void>;
  unlockMachine(callOptions?: CallOptions): Promise<void>;
}
export const ISession: InterfaceToken<ISession> = /* @__PURE__ */ interfaceToken('ISession');
