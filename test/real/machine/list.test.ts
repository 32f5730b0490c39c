import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('a list of machines that is asked for again', () => {
  let bench: TestBench;
  let other: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
    other = await TestBench.open({ url: serverUrl() });
    for (let n = 0; n < 10; n++)
      (await bench.vbox.machines.create({ name: bench.name(`${n}`) }))[Symbol.dispose]();
  });
  afterAll(async () => {
    await other?.[Symbol.asyncDispose]();
    await bench?.[Symbol.asyncDispose]();
  });

  it('costs a handful of calls', async () => {
    await bench.machines();
    await bench.machines();
    const { requests } = bench.vbox.diagnostics().transport;
    expect(await bench.machines()).toHaveLength(10);
    expect(bench.vbox.diagnostics().transport.requests - requests).toBeLessThan(8);
  });

  it('shows at once what another client changes', async () => {
    const listed = async (id: string) => (await bench.machines()).find((one) => one.id === id);
    await bench.machines();
    await bench.machines();
    using machine = await other.vbox.machines.get(bench.name('3'));
    for (let round = 0; round < 10; round++) {
      const name = bench.name(`renamed-${round}`);
      await machine.withLock(async (lock) => {
        await lock.machine.setName(name);
        await lock.machine.setOSTypeId(round % 2 === 0 ? 'Debian_64' : 'Other');
        await lock.machine.setGroups([`/vboxweb tests/${round}`]);
      });
      expect(await listed(machine.id)).toMatchObject({
        name,
        osTypeId: round % 2 === 0 ? 'Debian_64' : 'Other',
        groups: [`/vboxweb tests/${round}`],
      });
    }
    const added = await other.vbox.machines.create({ name: bench.name('added') });
    expect(await listed(added.id)).toMatchObject({ name: bench.name('added') });
    await added.remove();
    expect(await listed(added.id)).toBeUndefined();
  });

  it('keeps one reference for each machine, none for one that is removed', async () => {
    await bench.machines();
    await bench.machines();
    const held = () => bench.vbox.diagnostics().references.byInterface['IMachine'] ?? 0;
    const before = held();
    const machine = await bench.vbox.machines.create({ name: bench.name('short') });
    await bench.machines();
    await machine.remove();
    expect(held()).toBe(before);
    const client = await TestBench.open({ url: serverUrl() });
    await client.machines();
    await client.machines();
    await client[Symbol.asyncDispose]();
  });
});
