import { afterAll, beforeAll, expect, it } from 'vitest';
import { CloneMode, type Machine, type ProgressUpdate } from '../../../src/index.js';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('clones', () => {
  let bench: TestBench;
  let base: Machine;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
    base = await bench.vbox.machines.create({
      name: bench.name('base'),
      osTypeId: 'Ubuntu_64',
      memoryMB: 256,
      groups: ['/vboxweb tests/bases'],
      disks: [{ sizeMB: 256 }],
    });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('takes a snapshot of a base that has none, once, however many clones are wanted at a time', async () => {
    expect(await base.snapshots.tree()).toBeUndefined();
    const clones = await Promise.all([1, 2, 3, 4].map((n) => base.linkedClone(bench.name(`first-${n}`))));
    const tree = await base.snapshots.tree();
    expect(tree).toMatchObject({ name: 'Base of linked clones', current: true, children: [] });
    for (const clone of clones) {
      const [disk] = await clone.storage.disks();
      expect(disk?.parentId).toBeDefined();
      clone[Symbol.dispose]();
    }
  });

  it('makes a registered machine with the hardware of its base and a small differencing image', async () => {
    using clone = await base.linkedClone(bench.name('linked'));
    expect(clone.id).not.toBe(base.id);
    expect(await clone.state()).toBe('PoweredOff');
    expect(await clone.api.getMemorySize()).toBe(256);
    expect(await clone.api.getOSTypeId()).toBe('Ubuntu_64');
    expect(await clone.api.getGroups()).toEqual(['/vboxweb tests/bases']);
    expect(await clone.api.getSettingsFilePath()).toContain('/vboxweb tests/bases/');
    expect(await clone.snapshots.tree()).toBeUndefined();
    const [disk] = await clone.storage.disks();
    expect(disk).toMatchObject({ format: 'VDI', capacityBytes: 256n * 1024n * 1024n });
    expect(disk?.sizeBytes).toBeLessThanOrEqual(2n * 1024n * 1024n);
    const summary = (await bench.machines()).find(({ id }) => id === clone.id);
    expect(summary?.name).toBe(bench.name('linked'));
  });

  it('clones a snapshot other than the current one, by name and by UUID', async () => {
    using source = await bench.vbox.machines.create({
      name: bench.name('versions'),
      memoryMB: 64,
      disks: [{ sizeMB: 16 }],
    });
    const first = await source.snapshots.take('first');
    {
      await using session = await source.lock();
      await session.machine.setMemorySize(96);
      await session.machine.saveSettings();
    }
    await source.snapshots.take('second');
    using old = await source.linkedClone(bench.name('old'), { snapshot: 'first' });
    using same = await source.linkedClone(bench.name('same'), { snapshot: first.id });
    using latest = await source.linkedClone(bench.name('latest'));
    const sizes = await Promise.all([old, same, latest].map((clone) => clone.api.getMemorySize()));
    expect(sizes).toEqual([64, 64, 96]);
    await expect(source.linkedClone(bench.name('none'), { snapshot: 'nope' })).rejects.toMatchObject({
      code: 'VBOX_E_OBJECT_NOT_FOUND',
      machine: source.name,
    });
    expect(await bench.vbox.machines.find(bench.name('none'))).toBeUndefined();
  });

  it('puts a clone into other groups, and keeps MAC addresses when told', async () => {
    const mac = async (machine: Machine) => {
      using adapter = await machine.api.getNetworkAdapter(0);
      return adapter.getMACAddress();
    };
    using clone = await base.linkedClone(bench.name('grouped'), {
      groups: ['/vboxweb tests/other'],
      keepMacs: 'all',
    });
    expect(await clone.api.getGroups()).toEqual(['/vboxweb tests/other']);
    expect(await mac(clone)).toBe(await mac(base));
    using fresh = await base.linkedClone(bench.name('fresh-mac'));
    expect(await mac(fresh)).not.toBe(await mac(base));
  });

  it('makes full clones, with progress', async () => {
    const updates: ProgressUpdate[] = [];
    using clone = await base.cloneTo(bench.name('full'), { onProgress: (update) => updates.push(update) });
    const [disk] = await clone.storage.disks();
    expect(disk).toMatchObject({ parentId: undefined, capacityBytes: 256n * 1024n * 1024n });
    expect(updates.at(-1)).toMatchObject({ percent: 100, operation: expect.any(String) });
  });

  it('clones with all states', async () => {
    using clone = await base.cloneTo(bench.name('states'), { mode: CloneMode.AllStates });
    expect(await clone.snapshots.tree()).toMatchObject({ name: 'Base of linked clones' });
  });

  it('clones a clone', async () => {
    using first = await base.linkedClone(bench.name('generation-1'));
    using second = await first.cloneTo(bench.name('generation-2'), { mode: CloneMode.LinkedClone });
    const [[parent], [child]] = [await first.storage.disks(), await second.storage.disks()];
    expect(child?.parentId).toBeDefined();
    expect(parent?.parentId).toBeDefined();
  });

  it('refuses to delete disks that clones depend on, naming the clones, and changes nothing', async () => {
    using source = await bench.vbox.machines.create({ name: bench.name('needed'), disks: [{ sizeMB: 16 }] });
    const clone = await source.linkedClone(bench.name('dependent'));
    await expect(source.remove({ deleteDisks: true })).rejects.toMatchObject({
      code: 'VBOXWEB_HAS_LINKED_CLONES',
      machine: source.name,
      message: expect.stringContaining(bench.name('dependent')),
    });
    expect(await source.state()).toBe('PoweredOff');
    expect(await clone.state()).toBe('PoweredOff');
    await clone.remove({ deleteDisks: true });
    await source.remove({ deleteDisks: true });
    expect(await bench.vbox.machines.find(bench.name('needed'))).toBeUndefined();
  });

  it('leaves nothing of a clone that is aborted or runs out of time', async () => {
    using source = await bench.vbox.machines.create({
      name: bench.name('large'),
      disks: [{ sizeMB: 600, variant: 'Fixed' }],
    });
    const media = async () => (await bench.vbox.api.getHardDisks()).length;
    const before = await media();
    const name = bench.name('aborted');
    const reason = new Error('enough');
    const controller = new AbortController();
    await expect(
      source.cloneTo(name, {
        signal: controller.signal,
        onProgress: () => controller.abort(reason),
      }),
    ).rejects.toMatchObject({ name: 'AbortError', cause: reason, machine: source.name });
    await expect(source.cloneTo(name, { timeoutMs: 150 })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await bench.vbox.machines.find(name)).toBeUndefined();
    expect(await media()).toBe(before);
    using again = await source.linkedClone(name);
    expect(again.name).toBe(name);
  });
});
