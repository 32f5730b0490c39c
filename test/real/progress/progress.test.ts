import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IMachine } from '../../../src/bindings.js';
import type { Machine } from '../../../src/index.js';
import { TestBench } from '../../support/machines.js';
import { describeReal, serverUrl } from '../../support/real.js';

describeReal('long operations', () => {
  let bench: TestBench;
  let large: Machine;

  beforeAll(async () => {
    bench = await TestBench.open({ url: serverUrl() });
    large = await bench.vbox.machines.create({
      name: bench.name('large'),
      disks: [{ sizeMB: 600, variant: 'Fixed' }],
    });
  });
  afterAll(() => bench?.[Symbol.asyncDispose]());

  it('can be watched in a loop', async () => {
    const cloning = large.cloneTo(bench.name('watched'));
    const seen: number[] = [];
    for await (const { percent, operation } of cloning) {
      seen.push(percent);
      expect(operation).not.toBe('');
    }
    expect(seen.at(-1)).toBe(100);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    using clone = await cloning;
    expect(await clone.state()).toBe('PoweredOff');
  });

  it('can be aborted, and leave nothing', async () => {
    const name = bench.name('aborted');
    const cloning = large.cloneTo(name);
    setTimeout(() => cloning.abort(new Error('enough')), 100);
    await expect(cloning).rejects.toMatchObject({ name: 'AbortError', machine: large.name });
    expect(await bench.vbox.machines.find(name)).toBeUndefined();
    using again = await large.cloneTo(name);
    expect(again.name).toBe(name);
  });

  it('can be left to go on', async () => {
    const name = bench.name('detached');
    const cloning = large.cloneTo(name, { onAbort: 'detach', timeoutMs: 100 });
    await expect(cloning).rejects.toMatchObject({ name: 'TimeoutError' });
    const file = await bench.vbox.api.composeMachineFilename(name, '', '', '');
    // The server finishes it, but nobody registers it.
    let left: IMachine | undefined;
    await expect
      .poll(
        async () => {
          left ??= await bench.vbox.api.openMachine(file, '').catch(() => undefined);
          return left?.getName();
        },
        { timeout: 30_000 },
      )
      .toBe(name);
    if (!left) throw new Error('no machine');
    await bench.vbox.api.registerMachine(left);
  });

  it('that fail say why, in the words of the server', async () => {
    using source = await bench.vbox.machines.create({
      name: bench.name('linked-base'),
      disks: [{ sizeMB: 8 }],
    });
    const { id } = await source.snapshots.take('needed');
    for (const n of [1, 2]) (await source.linkedClone(bench.name(`linked-${n}`)))[Symbol.dispose]();
    await using lock = await source.lock();
    using progress = await lock.machine.deleteSnapshot(id);
    await progress.waitForCompletion(10_000);
    expect(await progress.getResultCode()).toBeLessThan(0);
  });
});
