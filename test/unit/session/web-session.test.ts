import { afterEach, describe, expect, it } from 'vitest';
import { packedApi } from '../../../generated/descriptors.js';
import { unpackApi } from '../../../src/bindings/packed.js';
import { ConnectionError } from '../../../src/errors.js';
import { runOperation } from '../../../src/session/operation.js';
import { WebSession, type WebSessionOptions } from '../../../src/session/web-session.js';
import { WireFault } from '../../../src/wire/wire-fault.js';
import { MemoryTransport } from '../../support/memory-transport.js';

const api = unpackApi(packedApi);
const open: WebSession[] = [];
const log: string[] = [];

afterEach(async () => {
  for (const session of open.splice(0)) await session.close();
  log.length = 0;
});

/** A server that forgets its sessions when told, and that may be away. */
async function serve(overrides: Partial<WebSessionOptions> = {}) {
  const server = { session: 1, logOns: 0, away: false, settingsSaved: 0 };
  const check = ({
    operation,
    fields,
  }: {
    operation: string;
    fields: readonly (readonly [string, string])[];
  }) => {
    const ref = fields[0]?.[1] ?? '';
    if (server.away) throw new ConnectionError('VBOXWEB_CONNECTION_REFUSED', 'away');
    if (!ref.startsWith(`s${server.session}-`))
      throw new WireFault(operation, 'x', { kind: 'invalid-object', ref });
  };
  const transport = new MemoryTransport({
    IWebsessionManager_logon: () => {
      if (server.away) throw new ConnectionError('VBOXWEB_CONNECTION_REFUSED', 'away');
      server.logOns++;
      return { returnval: `s${server.session}-1` };
    },
    IWebsessionManager_logoff: () => ({}),
    IManagedObjectRef_release: () => ({}),
    IVirtualBox_getAPIVersion: (request) => {
      check(request);
      return { returnval: '7_2' };
    },
    IVirtualBox_getVersion: (request) => {
      check(request);
      return { returnval: '7.2' };
    },
  });
  const session = await WebSession.open(
    {
      transport,
      api,
      credentials: { username: 'u', password: 'p' },
      timeoutMs: 1_000,
      renewalMs: 1_000,
      keepAliveMs: 0,
      logger: { debug: (message) => log.push(message), warn: (message) => log.push(message) },
      ...overrides,
    },
    undefined,
  );
  open.push(session);
  return { server, session, transport };
}

const version = (session: WebSession) =>
  runOperation(session, { what: 'version' }, {}, ({ signal }) => session.epoch.root.getVersion({ signal }));

describe('WebSession', () => {
  it('logs on again when the server has forgotten it, once for all who notice', async () => {
    const { server, session } = await serve();
    const renewed: number[] = [];
    session.onRenewed(({ number }) => renewed.push(number));
    server.session = 2;
    expect(await Promise.all(Array.from({ length: 20 }, () => version(session)))).toEqual(
      Array(20).fill('7.2'),
    );
    expect(server.logOns).toBe(2);
    expect(renewed).toEqual([2]);
    expect(log).toEqual(['web session lost', 'web session renewed']);
  });

  it('says of objects from before that they belong to a lost session', async () => {
    const { server, session } = await serve();
    const { root } = session.epoch;
    server.session = 2;
    await version(session);
    await expect(root.getVersion()).rejects.toMatchObject({
      name: 'StaleReferenceError',
      code: 'VBOXWEB_SESSION_LOST',
      message: expect.stringContaining('IVirtualBox'),
    });
  });

  it('waits for a server that is away for a moment', async () => {
    const { server, session } = await serve({ renewalMs: 5_000 });
    server.away = true;
    setTimeout(() => {
      server.session = 2;
      server.away = false;
    }, 300);
    expect(await version(session)).toBe('7.2');
    expect(session.epoch.number).toBe(2);
  });

  it('goes on with the session, and its locks, when only the connection was gone', async () => {
    const { server, session } = await serve({ renewalMs: 5_000 });
    server.away = true;
    setTimeout(() => {
      server.away = false;
    }, 300);
    expect(await version(session)).toBe('7.2');
    expect(session.epoch.number).toBe(1);
    expect(server.logOns).toBe(1);
    expect(log).toEqual([]);
  });

  it('gives up on a server that stays away, saying what to do', async () => {
    const { server, session } = await serve({ renewalMs: 300 });
    server.away = true;
    await expect(version(session)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'VBOXWEB_RENEWAL_FAILED',
      message: expect.stringContaining('vboxwebsrv'),
    });
    server.away = false;
    expect(await version(session)).toBe('7.2');
  });

  it('does not log on again for a reference that was only released or unknown', async () => {
    const { server, session } = await serve();
    await expect(
      runOperation(session, { what: 'x', machine: 'vm' }, {}, async () => {
        throw new ConnectionError('VBOXWEB_CONNECTION_LOST', 'once');
      }),
    ).rejects.toMatchObject({ code: 'VBOXWEB_CONNECTION_LOST', machine: 'vm' });
    expect(server.logOns).toBe(1);
  });

  it('asks for the effect of work that may have happened, and does not repeat it', async () => {
    const { server, session } = await serve();
    let runs = 0;
    const lose = async (settle: () => Promise<string | undefined>) =>
      runOperation<string>(session, { what: 'work', machine: 'vm' }, {}, async ({ commit }) => {
        if (++runs > 1 && server.session > 2) return 'again';
        commit(settle);
        server.session++;
        return session.epoch.root.getVersion();
      });
    expect(await lose(async () => 'found')).toBe('found');
    expect(runs).toBe(1);
    expect(await lose(async () => undefined)).toBe('again');
    runs = 0;
    server.session = 1;
    await version(session);
    await expect(
      lose(async () => {
        throw new Error('cannot look');
      }),
    ).rejects.toMatchObject({ name: 'OutcomeUnknownError', code: 'VBOXWEB_OUTCOME_UNKNOWN', machine: 'vm' });
    expect(runs).toBe(1);
  });

  it('asks the server something when nothing else does, so that it keeps the session', async () => {
    const { session, transport } = await serve({ keepAliveMs: 30 });
    await expect.poll(() => transport.requests.length).toBeGreaterThan(4);
    await session.close();
    const { length } = transport.requests;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(transport.requests).toHaveLength(length);
  });

  it('renews by itself what it finds lost while it is idle', async () => {
    const { server, session } = await serve({ keepAliveMs: 30 });
    server.session = 2;
    await expect.poll(() => session.epoch.number).toBe(2);
  });

  it('ends an operation at its time limit and by its signal, naming it', async () => {
    const { session } = await serve();
    const hang = (options: object) =>
      runOperation(
        session,
        { what: 'long work', machine: 'vm' },
        options,
        ({ signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
          }),
      );
    await expect(hang({ timeoutMs: 30 })).rejects.toMatchObject({
      name: 'TimeoutError',
      operation: 'long work',
      machine: 'vm',
    });
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(hang({ signal })).rejects.toMatchObject({ name: 'AbortError', cause: reason });
  });
});
