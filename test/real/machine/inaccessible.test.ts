import { rm, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { connect } from '../../../src/index.js';
import { startWebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

describeLab('a machine whose settings cannot be read', () => {
  it('is listed with the reason, beside the others, and can be removed', async () => {
    await using server = await startWebServer();
    const ids: Record<string, string> = {};
    {
      await using vbox = await connect({ url: server.url });
      for (const name of ['good', 'missing', 'damaged']) {
        using machine = await vbox.machines.create({ name });
        ids[name] = machine.id;
      }
    }
    const settings = (name: string) => server.hostPath(`${server.machineFolder}/${name}/${name}.vbox`);
    await rm(settings('missing'));
    await writeFile(settings('damaged'), 'no XML');
    // Settings are read when VBoxSVC starts; it outlives its clients by some seconds.
    await server.kill('SIGTERM');
    await expect
      .poll(async () => (await server.processes()).map(({ name }) => name), { timeout: 30_000 })
      .not.toContain('VBoxSVC');
    await server.restart();
    await using vbox = await connect({ url: server.url });
    const list = await vbox.machines.list();
    const byId = Object.fromEntries(list.map((one) => [one.id, one]));
    expect(list).toHaveLength(3);
    expect(byId[ids['good'] ?? '']).toMatchObject({ name: 'good', accessible: true, accessError: undefined });
    for (const name of ['missing', 'damaged']) {
      expect(byId[ids[name] ?? '']).toMatchObject({ name: '', accessible: false, groups: [], osTypeId: '' });
      expect(byId[ids[name] ?? '']?.accessError).toContain(name);
    }
    expect(await vbox.baseImages.list()).toEqual([]);
    for (const name of ['missing', 'damaged']) {
      using machine = await vbox.machines.get(ids[name] ?? '');
      await machine.remove();
    }
    expect(await vbox.machines.list()).toHaveLength(1);
  });
});
