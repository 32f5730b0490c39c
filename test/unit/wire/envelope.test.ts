import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { encodeEnvelope } from '../../../src/wire/envelope.js';

describe('encodeEnvelope', () => {
  it('puts the operation into the namespace and its parameters into none', () => {
    const xml = encodeEnvelope({
      operation: 'IMachine_setName',
      fields: [
        ['_this', 'ref'],
        ['name', 'a<b'],
      ],
    });
    expect(xml).toContain('<v:IMachine_setName><_this>ref</_this><name>a&lt;b</name></v:IMachine_setName>');
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(parsed['s:Envelope']['@_xmlns:v']).toBe('http://www.virtualbox.org/');
    expect(parsed['s:Envelope']['@_xmlns:s']).toBe('http://schemas.xmlsoap.org/soap/envelope/');
    expect(parsed['s:Envelope']['s:Body']['v:IMachine_setName']).toEqual({ _this: 'ref', name: 'a<b' });
  });

  it('repeats the name of a list and leaves out an empty one', () => {
    const xml = encodeEnvelope({
      operation: 'X_y',
      fields: [
        ['a', '1'],
        ['a', ''],
      ],
    });
    expect(xml).toContain('<v:X_y><a>1</a><a></a></v:X_y>');
    expect(encodeEnvelope({ operation: 'X_y', fields: [] })).toContain('<v:X_y></v:X_y>');
  });

  it('refuses characters that XML cannot carry, naming operation, parameter and character', () => {
    const encode = () => encodeEnvelope({ operation: 'IMachine_setName', fields: [['name', 'a\u0001']] });
    expect(encode).toThrow(TypeError);
    expect(encode).toThrow("IMachine_setName: parameter 'name' contains U+0001");
  });
});
