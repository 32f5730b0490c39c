/**
 * What the run time knows of the API: data, read from the bundled table or from a server's own WSDL.
 * Nothing here depends on where the data came from.
 */

/** XML Schema types that occur in the interface description, under their own names. */
export type ScalarName =
  | 'string'
  | 'boolean'
  | 'short'
  | 'unsignedShort'
  | 'int'
  | 'unsignedInt'
  | 'long'
  | 'unsignedLong';

/** Type of one value. `octets` are bytes that travel as base64 text; a `ref` is a managed object reference. */
export type ValueType =
  | { readonly kind: 'scalar'; readonly name: ScalarName }
  | { readonly kind: 'octets' }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'struct'; readonly name: string };

/** A parameter, a result or a struct's field. */
export interface FieldDescriptor {
  /** Element name on the wire, capitals as the interface description has them. */
  readonly name: string;
  readonly type: ValueType;
  /** The element may be repeated or absent: the value is a list. */
  readonly array: boolean;
  /** Only for refs: the null reference is an expected value here. */
  readonly nullable: boolean;
}

export interface OperationDescriptor {
  /** The interface that declares it: the wire wants this name even when the object is of a derived interface. */
  readonly interfaceName: string;
  /** Name without the interface: `cloneTo` of `IMachine_cloneTo`. */
  readonly name: string;
  /** Called without an object: only `IWebsessionManager` has such operations. */
  readonly isStatic: boolean;
  /** Without `_this`. */
  readonly parameters: readonly FieldDescriptor[];
  /** In the order of the reply; `returnval` last where there are several. */
  readonly results: readonly FieldDescriptor[];
}

export interface InterfaceDescriptor {
  readonly name: string;
  /** The interface it inherits from; absent when it has no parent of its own. */
  readonly base?: string;
  /** Its own operations, inherited ones not repeated. */
  readonly operations: readonly OperationDescriptor[];
}

/** The whole interface of one API version. */
export interface ApiDescription {
  /** As `IVirtualBox_getAPIVersion` answers it: `7_2`. */
  readonly apiVersion: string;
  readonly interfaces: ReadonlyMap<string, InterfaceDescriptor>;
  /** Constants in the order of the interface description (the first is the server's default). */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly structs: ReadonlyMap<string, readonly FieldDescriptor[]>;
}

/**
 * What the WSDL cannot tell and the type library can: which strings are references, and to what, which are octets,
 * and what inherits from what. Keys of `refs` and `octets` are element names (`IMachine_cloneTo`,
 * `IMachine_cloneToResponse`) or struct names; inside, field name to interface name.
 */
export interface TypeFacts {
  readonly apiVersion: string;
  readonly bases: Readonly<Record<string, string>>;
  readonly refs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly octets: Readonly<Record<string, readonly string[]>>;
  /** Refs for which null is an expected value; every other ref is never null. Same keys as `refs`. */
  readonly nullable: Readonly<Record<string, readonly string[]>>;
}
