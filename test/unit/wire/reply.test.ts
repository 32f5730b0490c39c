import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/errors.js';
import { readReply } from '../../../src/wire/reply.js';
import { WireFault } from '../../../src/wire/wire-fault.js';
import { envelope, fault, response, runtimeFault } from '../../support/fake-server.js';

const request = { operation: 'IMachine_getName' };

function read(children: string) {
  return readReply(response('IMachine_getName', children), { operation: 'IMachine_getName' });
}

function failure(text: string): unknown {
  try {
    return readReply(text, request);
  } catch (error) {
    return error;
  }
}

describe('readReply', () => {
  it('reads a single value, lists and several results', () => {
    expect(read('<returnval>base</returnval>')).toEqual({ returnval: 'base' });
    expect(read('<returnval>/a</returnval><returnval>/b/c</returnval>')).toEqual({
      returnval: ['/a', '/b/c'],
    });
    expect(read('<id>1</id><returnval>r</returnval>')).toEqual({
      id: '1',
      returnval: 'r',
    });
  });

  it('reads the empty string, an empty list and an operation without results', () => {
    expect(read('<returnval/>')).toEqual({ returnval: '' });
    expect(read('<returnval></returnval>')).toEqual({ returnval: '' });
    expect(read('')).toEqual({});
  });

  it('keeps blanks, leading zeros and control characters as they are', () => {
    expect(read('<returnval>  007 \n</returnval>')).toEqual({ returnval: '  007 \n' });
    expect(read('<returnval> </returnval>')).toEqual({ returnval: ' ' });
    expect(read('<returnval>&#x1;&#xD;&lt;</returnval>')).toEqual({ returnval: '\u0001\r<' });
  });

  it('reads structs, with their empty elements', () => {
    expect(read('<returnval><machine>m</machine><medium/><port>0</port></returnval>')).toEqual({
      returnval: { machine: 'm', medium: '', port: '0' },
    });
  });

  it('reads CDATA, comments and processing instructions in a text', () => {
    expect(read('<returnval>a<![CDATA[<b>&amp;]]>c</returnval>')['returnval']).toBe(
      'a<b>&amp;c'.replace('&amp;', '&'),
    );
    expect(read('<returnval>a<!-- x -->b</returnval>')).toEqual({ returnval: 'ab' });
  });

  it('lets unknown elements pass', () => {
    expect(read('<returnval>1</returnval><new><deep>2</deep></new>')).toEqual({
      returnval: '1',
      new: { deep: '2' },
    });
  });

  it('accepts any prefix', () => {
    const xml =
      '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>' +
      '<x:IMachine_getNameResponse xmlns:x="http://www.virtualbox.org/"><returnval>n</returnval></x:IMachine_getNameResponse>' +
      '</e:Body></e:Envelope>';
    expect(readReply(xml, request)).toEqual({ returnval: 'n' });
  });

  it('reads 20 MB of base64 with line breaks', () => {
    const text = `${'A'.repeat(64)}\n`.repeat(320_000);
    expect(read(`<returnval>${text}</returnval>`)['returnval']).toBe(text);
  });

  it('reads a list of 100,000 items', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => `item ${index}`);
    expect(read(items.map((item) => `<returnval>${item}</returnval>`).join(''))['returnval']).toEqual(items);
  });

  it('turns faults into data', () => {
    const runtime = failure(runtimeFault(0x80bb0001, '0123-01'));
    expect(runtime).toBeInstanceOf(WireFault);
    expect(runtime).toMatchObject({
      detail: { kind: 'runtime', resultCode: 0x80bb0001, errorRef: '0123-01' },
    });
    const invalid = fault(
      'x',
      '<detail><vbox:InvalidObjectFault><badObjectID>bogus</badObjectID></vbox:InvalidObjectFault></detail>',
    );
    expect(failure(invalid)).toMatchObject({ detail: { kind: 'invalid-object', ref: 'bogus' } });
    const bare = envelope('<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode></SOAP-ENV:Fault>');
    expect(failure(bare)).toMatchObject({ message: '', detail: { kind: 'other' } });
    expect(failure(fault('a &lt; b'))).toMatchObject({ message: 'a < b' });
  });

  it.each([
    ['a reply cut short', response('IMachine_getName', '<returnval>base</returnval>').slice(0, -30)],
    ['half an element', response('IMachine_getName', '<returnval>base').slice(0, 300)],
    ['no XML', 'Internal error'],
    ['HTML', '<html><body>hello</body></html>'],
    ['nothing', ''],
    ['the reply to another operation', response('IMachine_getId', '<returnval>1</returnval>')],
    ['an empty body', envelope('')],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY a "b">]>${response('IMachine_getName', '<returnval>&a;</returnval>')}`,
    ],
    ['an envelope without body', '<Envelope></Envelope>'],
  ])('refuses %s', (_name, text) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ code: 'VBOXWEB_PROTOCOL', operation: 'IMachine_getName' });
  });

  it('does not let a reply reach the prototype of objects', () => {
    expect(
      failure(response('IMachine_getName', '<__proto__><polluted>1</polluted></__proto__>')),
    ).toBeInstanceOf(Error);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
