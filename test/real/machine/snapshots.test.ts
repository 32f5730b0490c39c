import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Machine } from '../../../src/index.js';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('snapshots', () => {
  let bench: TestBench;
  let machine: Machine;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
    machine = await bench.vbox.machines.create({ name: bench.name('snapshots'), disks: [{ sizeMB: 16 }] });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('has no tree at first', async () => {
    expect(await machine.snapshots.tree()).toBeUndefined();
  });

  it('takes snapshots and shows them as a tree', async () => {
    const before = Date.now();
    const first = await machine.snapshots.take('first', { description: 'as installed <&>' });
    expect(first).toMatchObject({ name: 'first', description: 'as installed <&>', online: false });
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(Math.abs(first.takenAt.getTime() - before)).toBeLessThan(60_000);
    const second = await machine.snapshots.take('second');
    expect(await machine.snapshots.tree()).toEqual({
      ...first,
      current: false,
      children: [{ ...second, current: true, children: [] }],
    });
    expect(await machine.api.getSessionState()).toBe('Unlocked');
  });

  it('refuses to take one of a machine that is locked by another client, and says who holds it', async () => {
    await using other = await TestBench.open({ url: serverUrl() });
    using same = await other.vbox.machines.get(machine.id);
    await using _lock = await same.lock();
    // A shared lock joins the other client's; the exclusive one does not.
    await expect(machine.lock()).rejects.toMatchObject({
      name: 'MachineBusyError',
      code: 'VBOXWEB_MACHINE_BUSY',
      machine: machine.name,
      sessionPid: expect.any(Number),
      cause: { code: 'VBOX_E_INVALID_OBJECT_STATE' },
    });
  });
});
