import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('base images', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('are remembered on the host, so that every client can clone them', async () => {
    const { vbox } = bench;
    const image = bench.name('image');
    using base = await vbox.machines.create({ name: bench.name('base'), disks: [{ sizeMB: 16 }] });
    const registered = await vbox.baseImages.register(image, base);
    expect(registered).toMatchObject({ name: image, machineId: base.id, machineName: base.name });

    await using other = await TestBench.open({ url: serverUrl() });
    expect(await other.vbox.baseImages.find(image)).toEqual(registered);
    using clone = await other.vbox.baseImages.clone(image, bench.name('clone'));
    const [disk] = await clone.storage.disks();
    expect(disk?.parentId).toBeDefined();

    // The clone inherits the extra data, but is no base image itself.
    const mine = (await vbox.baseImages.list()).filter(({ name }) => name === image);
    expect(mine).toEqual([registered]);
  });

  it('are cloned from the state at registration', async () => {
    const { vbox } = bench;
    const image = bench.name('frozen');
    using base = await vbox.machines.create({
      name: bench.name('changing'),
      memoryMB: 64,
      disks: [{ sizeMB: 16 }],
    });
    await vbox.baseImages.register(image, base.name);
    {
      await using session = await base.lock();
      await session.machine.setMemorySize(128);
      await session.machine.saveSettings();
    }
    await base.snapshots.take('later');
    using clone = await vbox.baseImages.clone(image, bench.name('of-frozen'));
    expect(await clone.api.getMemorySize()).toBe(64);
    // Registered again, it stands for the state of now.
    await vbox.baseImages.register(image, base);
    using newer = await vbox.baseImages.clone(image, bench.name('of-newer'));
    expect(await newer.api.getMemorySize()).toBe(128);
  });

  it('have names of their own', async () => {
    const { vbox } = bench;
    const image = bench.name('taken');
    using one = await vbox.machines.create({ name: bench.name('one'), disks: [{ sizeMB: 16 }] });
    using two = await vbox.machines.create({ name: bench.name('two') });
    await vbox.baseImages.register(image, one);
    await expect(vbox.baseImages.register(image, two)).rejects.toMatchObject({
      code: 'VBOXWEB_BASE_IMAGE_EXISTS',
    });
    await vbox.baseImages.unregister(image);
    expect(await vbox.baseImages.find(image)).toBeUndefined();
    await expect(vbox.baseImages.clone(image, bench.name('x'))).rejects.toMatchObject({
      code: 'VBOXWEB_BASE_IMAGE_NOT_FOUND',
      message: expect.stringContaining(image),
    });
    await expect(vbox.baseImages.register(' ', one)).rejects.toThrow(TypeError);
    await expect(vbox.baseImages.register(image, bench.name('nobody'))).rejects.toMatchObject({
      name: 'MachineNotFoundError',
    });
  });
});
