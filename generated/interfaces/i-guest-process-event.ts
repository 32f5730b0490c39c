// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestProcess } from './i-guest-process.js';
import type { IGuestSessionEvent } from './i-guest-session-event.js';

/** VirtualBox's `IGuestProcessEvent`; also has the methods of `IGuestSessionEvent`. */
export interface IGuestProcessEvent extends IGuestSessionEvent {
  getPid(callOptions?: CallOptions): Promise<number>;
  getProcess(callOptions?: CallOptions): Promise<IGuestProcess | undefined>;
}
export const IGuestProcessEvent: InterfaceToken<IGuestProcessEvent> = /* @__PURE__ */ interfaceToken('IGuestProcessEvent');
