import { describe, expect, it } from 'vitest';
import { escapeText, findUnrepresentable, unescapeText } from '../../../src/wire/text.js';

describe('text of the wire', () => {
  it('escapes markup and carriage returns, and nothing else', () => {
    expect(escapeText('a<b>&"c\'\r\n\t😀ä')).toBe('a&lt;b&gt;&amp;"c\'&#xD;\n\t😀ä');
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['a\u0001b', 'U+0001'],
    ['\u001f', 'U+001F'],
    ['\ud800', 'U+D800'],
    ['x\udc00', 'U+DC00'],
    ['\uffff', 'U+FFFF'],
  ])('finds what XML cannot carry in %j', (text, found) => {
    expect(findUnrepresentable(text)).toBe(found);
  });

  it.each(['', 'plain', '\t\n\r', 'ä€😀', '\u007f', '\ufffd'])('lets %j pass', (text) => {
    expect(findUnrepresentable(text)).toBeUndefined();
  });

  it('resolves references, also those that XML forbids', () => {
    expect(unescapeText('&lt;&gt;&amp;&quot;&apos;&#xD;&#x1;&#65;&#x1F600;')).toBe('<>&"\'\r\u0001A😀');
  });

  it('leaves what is no reference, and unknown entities, as they are', () => {
    expect(unescapeText('a & b &unknown; &#x110000; &;')).toBe('a & b &unknown; &#x110000; &;');
  });

  it('resolves once only', () => {
    expect(unescapeText('&amp;lt;')).toBe('&lt;');
  });

  it('brings every representable text back', () => {
    const text = 'x & <y> \r\n "z" 😀 &#x41; ]]>';
    expect(unescapeText(escapeText(text))).toBe(text);
  });
});
