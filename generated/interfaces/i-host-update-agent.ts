// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IUpdateAgent } from './i-update-agent.js';

/** VirtualBox's `IHostUpdateAgent`; also has the methods of `IUpdateAgent`. */
export interface IHostUpdateAgent extends IUpdateAgent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IHostUpdateAgent: InterfaceToken<IHostUpdateAgent> = /* @__PURE__ */ interfaceToken('IHostUpdateAgent');
