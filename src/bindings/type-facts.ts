import type { ApiDescription, FieldDescriptor, TypeFacts } from './descriptor.js';

/**
 * What a description knows beyond its WSDL, to read another server's WSDL with: a server of a version that is not
 * bundled has most operations in common with one that is.
 */
export function typeFactsOf(api: ApiDescription): TypeFacts {
  const bases: Record<string, string> = {};
  const refs: Record<string, Record<string, string>> = {};
  const octets: Record<string, string[]> = {};
  const nullable: Record<string, string[]> = {};

  const collect = (owner: string, fields: readonly FieldDescriptor[]): void => {
    for (const field of fields) {
      if (field.type.kind === 'ref') {
        refs[owner] ??= {};
        refs[owner][field.name] = field.type.name;
      }
      if (field.type.kind === 'octets') {
        octets[owner] ??= [];
        octets[owner].push(field.name);
      }
      if (field.nullable) {
        nullable[owner] ??= [];
        nullable[owner].push(field.name);
      }
    }
  };

  for (const { name, base, operations } of api.interfaces.values()) {
    if (base !== undefined) bases[name] = base;
    for (const operation of operations) {
      collect(`${name}_${operation.name}`, operation.parameters);
      collect(`${name}_${operation.name}Response`, operation.results);
    }
  }
  for (const [name, fields] of api.structs) collect(name, fields);
  return { apiVersion: api.apiVersion, bases, refs, octets, nullable };
}
