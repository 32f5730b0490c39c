/** The API's own interfaces, enums and structs, as generated from the interface description. */
export * from '../generated/index.js';
export type { InterfaceToken } from './bindings/interface-token.js';
export { ManagedObject, releaseAll } from './bindings/managed-object.js';
