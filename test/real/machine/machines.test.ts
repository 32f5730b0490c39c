import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMachine } from '../../../src/bindings.js';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('machines', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('tells the version of VirtualBox and of its API', () => {
    expect(bench.vbox.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(bench.vbox.apiVersion).toMatch(/^\d+_\d+$/);
    expect(bench.vbox.version.startsWith(bench.vbox.apiVersion.replace('_', '.'))).toBe(true);
  });

  it('creates a machine with settings and a disk on a controller', async () => {
    const name = bench.name('created');
    using machine = await bench.vbox.machines.create({
      name,
      osTypeId: 'Linux_64',
      memoryMB: 384,
      cpuCount: 2,
      description: 'line 1\nline <2> & "3"',
      groups: ['/vboxweb tests'],
      disks: [{ sizeMB: 64 }, { sizeMB: 32, format: 'VMDK', variant: 'Fixed' }],
    });
    expect(machine.api).toBeInstanceOf(IMachine);
    expect(machine.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await machine.state()).toBe('PoweredOff');
    expect(await machine.api.getMemorySize()).toBe(384);
    expect(await machine.api.getCPUCount()).toBe(2);
    expect(await machine.api.getDescription()).toBe('line 1\nline <2> & "3"');
    const disks = await machine.storage.disks();
    expect(disks).toMatchObject([
      { port: 0, device: 0, format: 'VDI', capacityBytes: 64n * 1024n * 1024n, parentId: undefined },
      { port: 1, device: 0, format: 'VMDK', capacityBytes: 32n * 1024n * 1024n, parentId: undefined },
    ]);
    expect(disks[0]?.sizeBytes).toBeLessThan(8n * 1024n * 1024n);
    expect(disks[1]?.sizeBytes).toBeGreaterThanOrEqual(32n * 1024n * 1024n);
    expect(await machine.api.getSessionState()).toBe('Unlocked');
    const [summary] = (await bench.machines()).filter((one) => one.id === machine.id);
    expect(summary).toEqual({
      id: machine.id,
      name,
      state: 'PoweredOff',
      groups: ['/vboxweb tests'],
      osTypeId: 'Linux_64',
      accessible: true,
      accessError: undefined,
    });
  });

  it('finds machines by name and by UUID', async () => {
    const name = bench.name('found');
    using made = await bench.vbox.machines.create({ name });
    using byName = await bench.vbox.machines.get(name);
    using byId = await bench.vbox.machines.get(made.id);
    expect([byName.id, byId.name]).toEqual([made.id, name]);
    expect(await bench.vbox.machines.find(bench.name('nowhere'))).toBeUndefined();
  });

  it('removes a machine and keeps or deletes its disks as told', async () => {
    const keep = await bench.vbox.machines.create({ name: bench.name('keep'), disks: [{ sizeMB: 8 }] });
    const [disk] = await keep.storage.disks();
    await keep.remove();
    expect(await bench.vbox.machines.find(keep.id)).toBeUndefined();
    using medium = await bench.vbox.api.openMedium(disk?.location ?? '', 'HardDisk', 'ReadWrite', false);
    expect(await medium.getLogicalSize()).toBe(8n * 1024n * 1024n);
    using deletion = await medium.deleteStorage();
    await deletion.waitForCompletion(10_000);

    const gone = await bench.vbox.machines.create({ name: bench.name('gone'), disks: [{ sizeMB: 8 }] });
    const [image] = await gone.storage.disks();
    await gone.remove({ deleteDisks: true });
    await expect(
      bench.vbox.api.openMedium(image?.location ?? '', 'HardDisk', 'ReadOnly', false),
    ).rejects.toMatchObject({
      code: expect.stringMatching(/^VBOX_E_/),
    });
  });

  it.each([
    ['markup', `<&"'> ]]>`],
    ['emoji', '🐧 déjà vu 日本'],
    ['blanks', 'two  blanks'],
    ['dots and dashes', 'a.b-c_d'],
  ])('takes names with %s', async (_kind, rest) => {
    const name = bench.name(rest);
    using machine = await bench.vbox.machines.create({ name, disks: [{ sizeMB: 4 }] });
    using found = await bench.vbox.machines.get(name);
    expect(found.id).toBe(machine.id);
    expect(await found.api.getName()).toBe(name);
    using clone = await machine.linkedClone(`${name} 2`);
    expect(await clone.api.getName()).toBe(`${name} 2`);
    expect((await bench.machines()).map((one) => one.name)).toEqual(
      expect.arrayContaining([name, `${name} 2`]),
    );
  });

  it.each([
    ['a control character', 'a\u0001b', 'U+0001'],
    ['half a surrogate pair', 'a\ud83d', 'U+D83D'],
  ])('refuses a name with %s before anything is sent', async (_kind, rest, found) => {
    const { requests } = bench.vbox.diagnostics().transport;
    await expect(bench.vbox.machines.create({ name: bench.name(rest) })).rejects.toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(found) }),
    );
    await expect(bench.vbox.machines.create({ name: '  ' })).rejects.toThrow(TypeError);
    expect(bench.vbox.diagnostics().transport.requests).toBe(requests);
  });

  it('says that a name is taken', async () => {
    const name = bench.name('taken');
    using first = await bench.vbox.machines.create({ name });
    await expect(bench.vbox.machines.create({ name })).rejects.toMatchObject({
      name: 'MachineExistsError',
      code: 'VBOXWEB_MACHINE_EXISTS',
      machine: name,
    });
    await expect(first.linkedClone(name)).rejects.toMatchObject({ code: 'VBOXWEB_MACHINE_EXISTS' });
    expect((await bench.machines()).filter((one) => one.name === name)).toHaveLength(1);
  });

  it('says which machine there is not', async () => {
    const name = bench.name('unknown');
    await expect(bench.vbox.machines.get(name)).rejects.toMatchObject({
      name: 'MachineNotFoundError',
      code: 'VBOX_E_OBJECT_NOT_FOUND',
      machine: name,
    });
  });

  it('leaves nothing behind when creation fails half-way', async () => {
    const name = bench.name('half');
    await expect(
      bench.vbox.machines.create({ name, disks: [{ sizeMB: 8 }, { sizeMB: 8, format: 'NOPE' as never }] }),
    ).rejects.toMatchObject({ name: 'VBoxError', machine: name });
    expect(await bench.vbox.machines.find(name)).toBeUndefined();
    using again = await bench.vbox.machines.create({ name, disks: [{ sizeMB: 8 }] });
    expect(await again.storage.disks()).toHaveLength(1);
  });

  it('refuses memory that the server does not take, in the words of the server', async () => {
    const name = bench.name('huge');
    await expect(bench.vbox.machines.create({ name, memoryMB: 1 })).rejects.toMatchObject({
      code: 'E_INVALIDARG',
      machine: name,
      errorInfo: [{ component: expect.any(String), text: expect.stringContaining('1') }],
    });
    expect(await bench.vbox.machines.find(name)).toBeUndefined();
  });
});
