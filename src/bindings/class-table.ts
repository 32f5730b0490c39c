import type { ApiDescription, InterfaceDescriptor } from './descriptor.js';
import { ManagedObject, type ObjectSpace, spaceOf } from './managed-object.js';
import type { Hold } from './remote-references.js';

/** A class of managed objects, made from the descriptor of its interface. */
export type ManagedClass = new (hold: Hold, space: ObjectSpace) => ManagedObject;

const tables = new WeakMap<ApiDescription, ClassTable>();

/** Makes the classes of one API version, each when its first object arrives. */
export class ClassTable {
  readonly #api: ApiDescription;
  readonly #classes = new Map<string, ManagedClass>();

  /** The table of an API description; clients of the same version share it. */
  static of(api: ApiDescription): ClassTable {
    let table = tables.get(api);
    if (!table) {
      table = new ClassTable(api);
      tables.set(api, table);
    }
    return table;
  }

  private constructor(api: ApiDescription) {
    this.#api = api;
  }

  /** How many classes exist so far. */
  get size(): number {
    return this.#classes.size;
  }

  get(interfaceName: string): ManagedClass {
    let made = this.#classes.get(interfaceName);
    if (!made) {
      made = this.#make(interfaceName);
      this.#classes.set(interfaceName, made);
    }
    return made;
  }

  #make(interfaceName: string): ManagedClass {
    // An interface without a description (IUnknown, or one newer than the description) has no methods of its own.
    const descriptor = this.#api.interfaces.get(interfaceName);
    const base =
      descriptor?.base === undefined ? (ManagedObject as unknown as ManagedClass) : this.get(descriptor.base);
    const made = { [interfaceName]: class extends base {} }[interfaceName] as ManagedClass;
    if (descriptor) addMethods(made, descriptor);
    return made;
  }
}

function addMethods(target: ManagedClass, descriptor: InterfaceDescriptor): void {
  for (const operation of descriptor.operations) {
    const method = {
      [operation.name](this: ManagedObject, ...args: unknown[]): Promise<unknown> {
        return spaceOf(this).invoke(operation, this, args);
      },
    }[operation.name];
    Object.defineProperty(target.prototype, operation.name, {
      value: method,
      writable: true,
      configurable: true,
    });
  }
}
