import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Machine } from '../../../src/index.js';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('locks', () => {
  let bench: TestBench;
  let other: TestBench;
  let machine: Machine;
  let same: Machine;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
    other = await TestBench.open({ url: serverUrl() });
    machine = await bench.vbox.machines.create({ name: bench.name('locked'), memoryMB: 64 });
    same = await other.vbox.machines.get(machine.id);
  });
  afterAll(async () => {
    await other?.[Symbol.asyncDispose]();
    await bench?.[Symbol.asyncDispose]();
  });

  const sessionState = () => machine.api.getSessionState();

  it('nest in one client: the session is the same and ends with its last use', async () => {
    const outer = await machine.lock();
    const inner = await machine.lock();
    using again = await bench.vbox.machines.get(machine.id);
    const third = await again.lock({ type: 'shared' });
    expect(inner.machine.ref).toBe(outer.machine.ref);
    expect(third.machine.ref).toBe(outer.machine.ref);
    await outer.close();
    await outer.close();
    await third.close();
    expect(await sessionState()).toBe('Locked');
    await inner.machine.setMemorySize(72);
    await inner.save();
    await inner.close();
    expect(await sessionState()).toBe('Unlocked');
    expect(await machine.api.getMemorySize()).toBe(72);
  });

  it('taken by many at once in one client are one', async () => {
    const locks = await Promise.all(Array.from({ length: 8 }, () => machine.lock()));
    expect(new Set(locks.map((lock) => lock.machine.ref)).size).toBe(1);
    await Promise.all(locks.map((lock) => lock.close()));
    expect(await sessionState()).toBe('Unlocked');
  });

  it('discard what was not saved, and withLock saves what went well', async () => {
    {
      await using lock = await machine.lock();
      await lock.machine.setMemorySize(80);
    }
    expect(await machine.api.getMemorySize()).toBe(72);
    await machine.withLock((lock) => lock.machine.setMemorySize(88));
    expect(await machine.api.getMemorySize()).toBe(88);
    await expect(
      machine.withLock(async (lock) => {
        await lock.machine.setMemorySize(96);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await machine.api.getMemorySize()).toBe(88);
    expect(await sessionState()).toBe('Unlocked');
  });

  it('held by somebody else are refused, or waited for when told', async () => {
    const foreign = await same.lock();
    await expect(machine.lock()).rejects.toMatchObject({
      name: 'MachineBusyError',
      sessionPid: expect.any(Number),
    });
    await expect(machine.lock({ wait: true, timeoutMs: 600 })).rejects.toMatchObject({
      name: 'TimeoutError',
      machine: machine.name,
    });
    const waiting = machine.lock({ wait: true, timeoutMs: 20_000 });
    setTimeout(() => void foreign.close(), 300);
    await (await waiting).close();
    await expect(machine.remove()).resolves.toBeUndefined();
    machine = await bench.vbox.machines.create({ name: bench.name('locked'), memoryMB: 64 });
    same = await other.vbox.machines.get(machine.id);
  });

  it('are shared between clients when both want that', async () => {
    await using holder = await same.lock();
    await using joined = await machine.lock({ type: 'shared' });
    await joined.machine.setDescription('from the other side');
    expect(await holder.machine.getDescription()).toBe('from the other side');
  });

  it('of a machine in use prevent its removal, which says who uses it', async () => {
    await using _lock = await same.lock();
    await expect(machine.remove()).rejects.toMatchObject({ name: 'MachineBusyError', machine: machine.name });
    expect(await machine.state()).toBe('PoweredOff');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('are given up when the program ends by %s', async (signal) => {
    const program = `
      import { connect } from './src/index.ts';
      const vbox = await connect({ url: ${JSON.stringify(serverUrl())} });
      const machine = await vbox.machines.get(${JSON.stringify(machine.id)});
      await machine.lock();
      console.log('locked');
      setInterval(() => {}, 1000);
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await sessionState()).toBe('Locked');
    child.kill(signal);
    const [code, endedBy] = await once(child, 'exit');
    expect({ code, endedBy }).toEqual({ code: null, endedBy: signal });
    expect(await sessionState()).toBe('Unlocked');
  });
});
