import { inspect } from 'node:util';
import type { OperationDescriptor } from './descriptor.js';
import type { InterfaceToken } from './interface-token.js';
import type { Hold } from './remote-references.js';

/** What the objects of one web session share. @internal */
export interface ObjectSpace {
  invoke(operation: OperationDescriptor, object: ManagedObject, args: readonly unknown[]): Promise<unknown>;
  /** Another wrapper of the same object, seen through an interface. */
  view(object: ManagedObject, interfaceName: string): ManagedObject;
  giveUp(hold: Hold): void;
}

let internals: (object: ManagedObject) => { readonly hold: Hold; readonly space: ObjectSpace };

/**
 * A managed object on the server, known by its reference. Every object that a reply brings is owned by whoever receives
 * it: call {@link release} (or use `using`) when it is not needed any more; what is forgotten is released when it is
 * garbage-collected, and everything at the end of the web session.
 *
 * @example
 * ```ts
 * using machine = await vbox.api.findMachine('base');
 * console.log(await machine.getName());
 * ```
 */
export abstract class ManagedObject implements Disposable {
  readonly #hold: Hold;
  readonly #space: ObjectSpace;

  static {
    internals = (object) => ({ hold: object.#hold, space: object.#space });
  }

  /** @internal */
  constructor(hold: Hold, space: ObjectSpace) {
    this.#hold = hold;
    this.#space = space;
  }

  /** The managed object reference, such as `7d131ad30c9ff65b-0000000000000001`. */
  get ref(): string {
    return this.#hold.ref;
  }

  /** VirtualBox's name of the interface through which the object is seen. */
  get interfaceName(): string {
    return this.#hold.interfaceName;
  }

  /**
   * The same object seen through another of its interfaces, for example an event through the one that belongs to its
   * type. The server is not asked: a wrong interface shows at the first call, as a `StaleReferenceError`.
   */
  as<T>(token: InterfaceToken<T>): T {
    return this.#space.view(this, token.interfaceName) as unknown as T;
  }

  /** Gives the object up; the server is told soon afterwards. Idempotent. The object must not be used again. */
  release(): void {
    this.#space.giveUp(this.#hold);
  }

  [Symbol.dispose](): void {
    this.release();
  }

  toJSON(): { interfaceName: string; ref: string } {
    return { interfaceName: this.interfaceName, ref: this.ref };
  }

  /** @internal */
  [inspect.custom](): string {
    return `${this.interfaceName} <${this.ref}${this.#hold.released ? ', released' : ''}>`;
  }
}

/** @internal */
export function holdOf(object: ManagedObject): Hold {
  return internals(object).hold;
}

/** @internal */
export function spaceOf(object: ManagedObject): ObjectSpace {
  return internals(object).space;
}

/** Whether a value is a managed object whose interface is this one or inherits from it. @internal */
export function implementsInterface(value: unknown, interfaceName: string): boolean {
  if (!(value instanceof ManagedObject)) return false;
  let prototype: object | null = Object.getPrototypeOf(value);
  while (prototype && prototype !== ManagedObject.prototype) {
    if (prototype.constructor.name === interfaceName) return true;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/** Releases every managed object in a result: a list, a struct, or an object itself. */
export function releaseAll(value: unknown): void {
  if (value instanceof ManagedObject) value.release();
  else if (Array.isArray(value)) for (const item of value) releaseAll(item);
  else if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array)) {
    for (const item of Object.values(value)) releaseAll(item);
  }
}
