// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DnDMode } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IDnDModeChangedEvent`; also has the methods of `IEvent`. */
export interface IDnDModeChangedEvent extends IEvent {
  getDndMode(callOptions?: CallOptions): Promise<DnDMode>;
}
export const IDnDModeChangedEvent: InterfaceToken<IDnDModeChangedEvent> = /* @__PURE__ */ interfaceToken('IDnDModeChangedEvent');
