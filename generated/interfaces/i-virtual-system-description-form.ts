// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IForm } from './i-form.js';
import type { IVirtualSystemDescription } from './i-virtual-system-description.js';

/** VirtualBox's `IVirtualSystemDescriptionForm`; also has the methods of `IForm`. */
export interface IVirtualSystemDescriptionForm extends IForm {
  getVirtualSystemDescription(callOptions?: CallOptions): Promise<IVirtualSystemDescription | undefined>;
}
export const IVirtualSystemDescriptionForm: InterfaceToken<IVirtualSystemDescriptionForm> = /* @__PURE__ */ interfaceToken('IVirtualSystemDescriptionForm');
