import type { ApiDescription, OperationDescriptor } from '../bindings/descriptor.js';

/** One value that an event carries. */
export interface EventField {
  /** VirtualBox's name of the attribute, such as `machineId`. */
  readonly name: string;
  /** Its getter. */
  readonly operation: OperationDescriptor;
}

// MIDL wants every interface to have a member; some have this one, which says nothing.
const meaningless = 'getMidlDoesNotLikeEmptyInterfaces';

/** The interface of the events of a type: `OnMachineStateChanged` has `IMachineStateChangedEvent`. */
export function eventInterface(type: string): string {
  return `I${type.replace(/^On/, '')}Event`;
}

/** What events of a type carry, inherited attributes included; undefined for a type that the description does not know. */
export function eventFields(api: ApiDescription, type: string): EventField[] | undefined {
  if (!api.interfaces.has(eventInterface(type))) return undefined;
  const fields: EventField[] = [];
  let name: string | undefined = eventInterface(type);
  while (name !== undefined && name !== 'IEvent') {
    const description = api.interfaces.get(name);
    const own = (description?.operations ?? []).filter(isAttribute);
    fields.unshift(...own.map((operation) => ({ name: attributeName(operation.name), operation })));
    name = description?.base;
  }
  return fields;
}

function isAttribute({ name, parameters, results }: OperationDescriptor): boolean {
  return /^get[A-Z]/.test(name) && parameters.length === 0 && results.length === 1 && name !== meaningless;
}

/** `getMachineId` reads `machineId`, `getIPAddress` reads `IPAddress`. */
function attributeName(getter: string): string {
  const rest = getter.slice(3);
  return /^[A-Z][A-Z]/.test(rest) ? rest : rest.charAt(0).toLowerCase() + rest.slice(1);
}
