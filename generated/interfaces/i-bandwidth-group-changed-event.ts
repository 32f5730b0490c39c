// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IBandwidthGroup } from './i-bandwidth-group.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IBandwidthGroupChangedEvent`; also has the methods of `IEvent`. */
export interface IBandwidthGroupChangedEvent extends IEvent {
  getBandwidthGroup(callOptions?: CallOptions): Promise<IBandwidthGroup | undefined>;
}
export const IBandwidthGroupChangedEvent: InterfaceToken<IBandwidthGroupChangedEvent> = /* @__PURE__ */ interfaceToken('IBandwidthGroupChangedEvent');
