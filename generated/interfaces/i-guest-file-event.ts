// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestFile } from './i-guest-file.js';
import type { IGuestSessionEvent } from './i-guest-session-event.js';

/** VirtualBox's `IGuestFileEvent`; also has the methods of `IGuestSessionEvent`. */
export interface IGuestFileEvent extends IGuestSessionEvent {
  getFile(callOptions?: CallOptions): Promise<IGuestFile | undefined>;
}
export const IGuestFileEvent: InterfaceToken<IGuestFileEvent> = /* @__PURE__ */ interfaceToken('IGuestFileEvent');
