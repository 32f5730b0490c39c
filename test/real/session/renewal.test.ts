import { expect, it } from 'vitest';
import { connect, type Logger } from '../../../src/index.js';
import { startWebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const silent: Logger = { debug: () => {}, warn: () => {} };

describeLab('a web session', () => {
  it('that the server ended for idleness is renewed with the next call; machines are found again', async () => {
    await using server = await startWebServer({ arguments: ['-t', '1', '-i', '1'] });
    await using vbox = await connect({ url: server.url, keepAliveMs: 0, logger: silent });
    const reconnected: number[] = [];
    vbox.on('reconnected', ({ logOns }) => reconnected.push(logOns));
    using base = await vbox.machines.create({ name: 'base', disks: [{ sizeMB: 8 }] });
    const root = vbox.api;
    await soon(3_500);
    expect(await base.state()).toBe('PoweredOff');
    expect(reconnected).toEqual([2]);
    expect(vbox.diagnostics().logOns).toBe(2);
    await expect(root.getVersion()).rejects.toMatchObject({ code: 'VBOXWEB_SESSION_LOST' });
    expect(await vbox.api.getVersion()).toBe(vbox.version);
    await soon(3_500);
    using clone = await base.linkedClone('clone');
    expect(await clone.state()).toBe('PoweredOff');
    await soon(3_500);
    expect((await vbox.machines.list()).map(({ name }) => name).sort()).toEqual(['base', 'clone']);
    await soon(3_500);
    await base.snapshots.take('later');
    expect(await base.snapshots.tree()).toMatchObject({ children: [{ name: 'later', current: true }] });
    await soon(3_500);
    await clone.remove({ deleteDisks: true });
    expect(await vbox.machines.list()).toHaveLength(1);
    expect(vbox.diagnostics().logOns).toBe(6);
  });

  it('is kept by asking now and then', async () => {
    await using server = await startWebServer({ arguments: ['-t', '1', '-i', '1'] });
    await using vbox = await connect({ url: server.url, keepAliveMs: 300 });
    await soon(4_000);
    expect(await vbox.api.getVersion()).toBe(vbox.version);
    expect(vbox.diagnostics().logOns).toBe(1);
  });

  it('survives that vboxwebsrv is killed and started again', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url, logger: silent });
    using base = await vbox.machines.create({ name: 'base', disks: [{ sizeMB: 8 }] });
    await base.linkedClone('first');
    await server.kill('SIGKILL');
    const clone = base.linkedClone('second');
    const list = vbox.machines.list();
    await soon(500);
    await server.restart();
    using second = await clone;
    expect(second.name).toBe('second');
    expect((await list).length).toBeGreaterThanOrEqual(2);
    expect((await vbox.machines.list()).map(({ name }) => name).sort()).toEqual(['base', 'first', 'second']);
    expect((await vbox.api.getHardDisks()).length).toBe(1);
    expect(vbox.diagnostics().logOns).toBe(2);
  });

  it('says so when the server does not come back', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url, renewalMs: 1_000, logger: silent });
    using machine = await vbox.machines.create({ name: 'alone' });
    await server.kill('SIGKILL');
    await expect(machine.state()).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'VBOXWEB_RENEWAL_FAILED',
      machine: 'alone',
    });
  });

  it('whose VBoxSVC died says what to do, and works again after vboxwebsrv was restarted', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url, renewalMs: 2_000, logger: silent });
    using machine = await vbox.machines.create({ name: 'survivor' });
    const service = (await server.processes()).find(({ name }) => name === 'VBoxSVC');
    process.kill(service?.pid ?? -1, 'SIGKILL');
    await expect(machine.state()).rejects.toMatchObject({
      code: 'VBOXWEB_RENEWAL_FAILED',
      message: expect.stringContaining('VBoxSVC'),
    });
    await server.kill('SIGKILL');
    await server.restart();
    expect(await machine.state()).toBe('PoweredOff');
  });
});
