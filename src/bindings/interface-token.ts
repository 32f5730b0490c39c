import { implementsInterface } from './managed-object.js';

declare const type: unique symbol;

/**
 * Stands for an interface at run time: `object instanceof IMachine`, `event.as(IMachineStateChangedEvent)`. It has no
 * constructor; objects come from the server only.
 */
export interface InterfaceToken<T> {
  readonly interfaceName: string;
  [Symbol.hasInstance](value: unknown): value is T;
  /** Only for the compiler. */
  readonly [type]?: T;
}

/** @internal */
export function interfaceToken<T>(interfaceName: string): InterfaceToken<T> {
  return {
    interfaceName,
    [Symbol.hasInstance](value: unknown): value is T {
      return implementsInterface(value, interfaceName);
    },
  };
}
