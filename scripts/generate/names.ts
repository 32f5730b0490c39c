/** `IVRDEServer` -> `i-vrde-server`: words in lower case, acronyms kept together. */
export function fileNameOf(interfaceName: string): string {
  const parts = interfaceName.slice(1).match(/DnD|VBox|[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
  return ['i', ...parts].join('-').toLowerCase();
}

/** Words that cannot name a parameter in a module. */
const reserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** The API's names as parameter names, then the name for the call's options, all different. */
export function parameterNames(names: readonly string[]): {
  readonly names: readonly string[];
  readonly options: string;
} {
  const taken = new Set<string>();
  const unique = (name: string): string => {
    let candidate = reserved.has(name) ? `${name}_` : name;
    while (taken.has(candidate)) candidate = `${candidate}_`;
    taken.add(candidate);
    return candidate;
  };
  return { names: names.map(unique), options: unique('callOptions') };
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** As a property name: quoted when it must be. */
export function propertyName(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}
