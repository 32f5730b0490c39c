import { tracingChannel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/index.js';
import { fault, startFakeServer } from '../../support/fake-server.js';

describe('tracing and logs', () => {
  it('tells requests and operations without secrets, and only while somebody listens', async () => {
    await using server = await startFakeServer(({ operation }) => {
      if (operation === 'IVirtualBox_findMachine') return { xml: fault('no'), status: 500 };
      if (operation === 'IWebsessionManager_logon') return { xml: '<returnval>s-1</returnval>' };
      return { xml: '<returnval>7_2</returnval>' };
    });
    const seen: string[] = [];
    const tell = (kind: string) => (context: unknown) => seen.push(`${kind} ${JSON.stringify(context)}`);
    const requests = tracingChannel('vboxweb:request');
    const operations = tracingChannel('vboxweb:operation');
    const handlers = (name: string) => ({
      start: tell(`${name} start`),
      end: () => {},
      asyncStart: () => {},
      asyncEnd: tell(`${name} end`),
      error: tell(`${name} error`),
    });
    const [one, two] = [handlers('request'), handlers('operation')];
    requests.subscribe(one);
    operations.subscribe(two);
    const vbox = await connect({ url: server.url, username: 'me', password: 'top-secret' });
    await vbox.machines.find('web-1').catch(() => {});
    requests.unsubscribe(one);
    operations.unsubscribe(two);
    const { length } = seen;
    await vbox.api.getVersion();
    expect(seen).toHaveLength(length);
    await vbox.close();
    expect(seen).toContain(`request start {"operation":"IWebsessionManager_logon","url":"${server.url}"}`);
    expect(seen).toContain('operation start {"what":"search","machine":"web-1"}');
    expect(seen.some((line) => line.startsWith('request error') && line.includes('findMachine'))).toBe(true);
    expect(seen.some((line) => line.startsWith('operation error'))).toBe(true);
    expect(seen.join()).not.toContain('top-secret');
  });
});
