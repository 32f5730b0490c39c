import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IMachine } from '../../../src/bindings.js';
import { connect, type GapEvent, type VBoxEvent, type VirtualBoxClient } from '../../../src/index.js';
import { startWebServer } from '../../support/lab.js';
import { TestBench } from '../../support/machines.js';
import { describeLab, describeReal, serverUrl } from '../../support/real.js';

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeReal('events', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('tell what happens, as data', async () => {
    await using events = bench.vbox.events({
      types: ['OnMachineRegistered', 'OnSnapshotTaken', 'OnMachineDataChanged'],
    });
    await events.ready;
    using machine = await bench.vbox.machines.create({ name: bench.name('watched'), disks: [{ sizeMB: 4 }] });
    const { id } = await machine.snapshots.take('one');
    const seen: (VBoxEvent | GapEvent)[] = [];
    for await (const event of events) {
      if ('machineId' in event && event.machineId === machine.id) seen.push(event);
      if (event.type === 'OnSnapshotTaken' && event.snapshotId === id) break;
    }
    expect(seen[0]).toEqual({ type: 'OnMachineRegistered', machineId: machine.id, registered: true });
    expect(seen.at(-1)).toEqual({ type: 'OnSnapshotTaken', machineId: machine.id, snapshotId: id });
  });

  it('of one machine leave out the others', async () => {
    using one = await bench.vbox.machines.create({ name: bench.name('one') });
    using two = await bench.vbox.machines.create({ name: bench.name('two') });
    await using events = one.events({ types: ['OnMachineDataChanged'] });
    await events.ready;
    await two.withLock((lock) => lock.machine.setDescription('two'));
    await one.withLock((lock) => lock.machine.setDescription('one'));
    const { value } = await events.next();
    expect(value).toMatchObject({ type: 'OnMachineDataChanged', machineId: one.id });
  });

  it('call back as long as somebody listens', async () => {
    using machine = await bench.vbox.machines.create({ name: bench.name('called') });
    const [first, second]: [string[], string[]] = [[], []];
    const offFirst = bench.vbox.on('OnExtraDataChanged', ({ key, value }) => first.push(`${key}=${value}`));
    const offSecond = bench.vbox.on('OnExtraDataChanged', ({ key }) => second.push(key));
    await soon(300);
    const set = (value: string) => machine.withLock((lock) => lock.machine.setExtraData('test/key', value));
    await set('1');
    await expect.poll(() => first).toContain('test/key=1');
    offSecond();
    await set('2');
    await expect.poll(() => first).toContain('test/key=2');
    expect(second).toEqual(['test/key']);
    offFirst();
    await set('3');
    await soon(300);
    expect(first).not.toContain('test/key=3');
  });

  it('leave no references behind', async () => {
    const { vbox } = bench;
    await vbox.flushReleases();
    const { held } = vbox.diagnostics().references;
    {
      await using events = vbox.events();
      await events.ready;
      using machine = await vbox.machines.create({ name: bench.name('held') });
      for (let round = 0; round < 20; round++) {
        await machine.withLock((lock) => lock.machine.setDescription(`round ${round}`));
      }
      await machine.remove();
      for await (const event of events) {
        if (event.type === 'OnMachineRegistered' && !event.registered && event.machineId === machine.id)
          break;
      }
    }
    await vbox.flushReleases();
    expect(vbox.diagnostics().references.held).toBe(held);
  });

  it('of a running machine end with it, and states can be waited for', async () => {
    using machine = await bench.vbox.machines.create({ name: bench.name('running'), memoryMB: 32 });
    await machine.withLock((lock) => lock.machine.setVMExecutionEngine('Recompiler'));
    expect(await machine.waitForState('PoweredOff')).toBe('PoweredOff');
    await expect(machine.waitForState('Running', { timeoutMs: 300 })).rejects.toMatchObject({
      name: 'TimeoutError',
      machine: machine.name,
    });
    const running = machine.waitForState(['Running', 'Aborted'], { timeoutMs: 60_000 });
    const states: string[] = [];
    await using changes = machine.events({ types: ['OnMachineStateChanged'] });
    await changes.ready;
    await start(bench.vbox, machine.api);
    expect(await running).toBe('Running');

    await using console = machine.consoleEvents({ types: ['OnStateChanged'] });
    await console.ready;
    {
      await using lock = await machine.lock({ type: 'shared' });
      await lock.console?.pause();
      for (let next = await console.next(); !next.done; next = await console.next()) {
        if (next.value.type === 'OnStateChanged') states.push(next.value.state);
        if (states.includes('Paused')) break;
      }
      using progress = await lock.console?.powerDown();
      await progress?.waitForCompletion(10_000);
    }
    // The end of the process can overtake its last events; what matters is that the loop ends.
    for await (const event of console) if (event.type === 'OnStateChanged') states.push(event.state);
    expect(states[0]).toBe('Paused');
    expect(await machine.waitForState('PoweredOff', { timeoutMs: 10_000 })).toBe('PoweredOff');
    await expect.poll(() => machine.api.getSessionState()).toBe('Unlocked');
    const seen: string[] = [];
    for await (const event of changes) {
      if (event.type !== 'gap') seen.push(event.state);
      if (seen.at(-1) === 'PoweredOff') break;
    }
    expect(seen).toEqual(expect.arrayContaining(['Starting', 'Running', 'Stopping', 'PoweredOff']));
  });
});

/** Starts a machine through the API's own objects. */
async function start(vbox: VirtualBoxClient, machine: IMachine): Promise<void> {
  using session = await vbox.getSessionObject();
  using progress = await machine.launchVMProcess(session, 'headless', []);
  await progress?.waitForCompletion(60_000);
  expect(await progress?.getResultCode()).toBe(0);
  await session.unlockMachine();
}

describeLab('events of machines that end', () => {
  it('do not take the server down, however often that happens', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url });
    using machine = await vbox.machines.create({ name: 'short-lived', memoryMB: 32 });
    await machine.withLock((lock) => lock.machine.setVMExecutionEngine('Recompiler'));
    for (let round = 0; round < 12; round++) {
      await start(vbox, machine.api);
      await using console = machine.consoleEvents({ types: ['OnStateChanged'] });
      await console.ready;
      {
        await using lock = await machine.lock({ type: 'shared' });
        using progress = await lock.console?.powerDown();
        await progress?.waitForCompletion(10_000);
      }
      for await (const _ of console);
      await machine.waitForState('PoweredOff', { timeoutMs: 10_000 });
      await expect.poll(() => machine.api.getSessionState()).toBe('Unlocked');
    }
    expect(vbox.diagnostics().logOns).toBe(1);
  });
});

describeLab('events of a server that is lost', () => {
  it('go on after a gap when the listener was dropped or the server restarted', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url, logger: { debug: () => {}, warn: () => {} } });
    using machine = await vbox.machines.create({ name: 'watched' });
    await using events = vbox.events({ types: ['OnMachineDataChanged'] });
    await events.ready;
    const describe = (text: string) => machine.withLock((lock) => lock.machine.setDescription(text));
    await describe('1');
    expect((await events.next()).value).toMatchObject({ machineId: machine.id });
    await server.kill('SIGKILL');
    await server.restart();
    let event = (await events.next()).value;
    while (event?.type !== 'gap') event = (await events.next()).value;
    expect(event).toEqual({ type: 'gap', reason: 'reconnected' });
    await describe('2');
    expect((await events.next()).value).toMatchObject({
      type: 'OnMachineDataChanged',
      machineId: machine.id,
    });
  });
});
