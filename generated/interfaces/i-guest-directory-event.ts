// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IGuestDirectory } from './i-guest-directory.js';
import type { IGuestSessionEvent } from './i-guest-session-event.js';

/** VirtualBox's `IGuestDirectoryEvent`; also has the methods of `IGuestSessionEvent`. */
export interface IGuestDirectoryEvent extends IGuestSessionEvent {
  getDirectory(callOptions?: CallOptions): Promise<IGuestDirectory | undefined>;
}
export const IGuestDirectoryEvent: InterfaceToken<IGuestDirectoryEvent> = /* @__PURE__ */ interfaceToken('IGuestDirectoryEvent');
