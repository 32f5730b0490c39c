const plain = /^[\t\n\x20-\x25\x27-\x3b\x3d\x3f-\x7e]*$/;
// XML 1.0 leaves out most control characters, surrogates without a partner, U+FFFE and U+FFFF.
const unrepresentable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The first character of a text that XML cannot carry, as `U+0001`; undefined when all is well. */
export function findUnrepresentable(text: string): string | undefined {
  if (plain.test(text)) return undefined;
  const found = unrepresentable.exec(text);
  return found
    ? `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : undefined;
}

/** Text as element content. A literal CR would be read as LF, so it goes as a reference. */
export function escapeText(text: string): string {
  return plain.test(text) ? text : text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

/**
 * Element content as text. The server also sends references to characters that XML 1.0 forbids (`&#x1;`), which is why
 * this is not left to an XML parser.
 */
export function unescapeText(content: string): string {
  if (!content.includes('&')) return content;
  return content.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
