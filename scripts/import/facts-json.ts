import type { ImportedFacts } from './type-facts.js';

function lines(record: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n');
}

/** Facts as JSON, one operation or struct per line: the same facts give the same text. */
export function writeFacts(facts: ImportedFacts): string {
  const sections = (['bases', 'octets', 'refs'] as const).map(
    (section) => `  "${section}": {\n${lines(facts[section])}\n  }`,
  );
  return `{\n  "apiVersion": ${JSON.stringify(facts.apiVersion)},\n${sections.join(',\n')}\n}\n`;
}
