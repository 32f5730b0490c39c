// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ISession } from './i-session.js';
import type { IVirtualBox } from './i-virtual-box.js';

/** VirtualBox's `IWebsessionManager`. */
export interface IWebsessionManager {
  getSessionObject(refIVirtualBox: IVirtualBox, callOptions?: CallOptions): Promise<ISession>;
  logoff(refIVirtualBox: IVirtualBox, callOptions?: CallOptions): Promise<void>;
  logon(username: string, password: string, callOptions?: CallOptions): Promise<IVirtualBox>;
}
export const IWebsessionManager: InterfaceToken<IWebsessionManager> = /* @__PURE__ */ interfaceToken('IWebsessionManager');
