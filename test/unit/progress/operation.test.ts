import { describe, expect, it } from 'vitest';
import { Operation, type ProgressUpdate, type ProgressWatch } from '../../../src/progress/operation.js';

const update = (percent: number): ProgressUpdate => ({
  percent,
  operation: 'copying',
  timeRemainingMs: undefined,
});
const soon = (ms = 1) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Operation', () => {
  it('is a promise of the result', async () => {
    const operation = new Operation({}, async () => 7);
    expect(await operation).toBe(7);
    expect(await operation.then((value) => value + 1)).toBe(8);
    const order: string[] = [];
    await operation.finally(() => order.push('finally'));
    expect(order).toEqual(['finally']);
    await expect(new Operation({}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await new Operation({}, () => Promise.reject(new Error('no'))).catch(() => 'caught')).toBe(
      'caught',
    );
  });

  it('reports to onProgress and to loops, and is watched only then', async () => {
    const seen: number[] = [];
    let watch: ProgressWatch | undefined;
    const operation = new Operation<string>({}, async (one) => {
      watch = one;
      await soon();
      for (const percent of [10, 50, 100]) {
        one.report(update(percent));
        await soon(5);
      }
      return 'done';
    });
    expect(watch?.watched).toBe(false);
    for await (const { percent } of operation) seen.push(percent);
    expect(seen).toEqual([10, 50, 100]);
    expect(await operation).toBe('done');
    expect(watch?.watched).toBe(false);

    const told: number[] = [];
    await new Operation({ onProgress: ({ percent }) => told.push(percent) }, async (one) => {
      expect(one.watched).toBe(true);
      one.report(update(3));
    });
    expect(told).toEqual([3]);
  });

  it('keeps only the latest update for a slow loop', async () => {
    const operation = new Operation({}, async (watch) => {
      await soon();
      for (let percent = 1; percent <= 100; percent++) watch.report(update(percent));
    });
    const seen: number[] = [];
    for await (const { percent } of operation) seen.push(percent);
    expect(seen).toEqual([100]);
  });

  it('ends a loop with the error of the operation', async () => {
    const operation = new Operation({}, async () => {
      await soon(5);
      throw new Error('failed');
    });
    await expect(
      (async () => {
        for await (const _ of operation);
      })(),
    ).rejects.toThrow('failed');
  });

  it('hands on the reason of abort() and of the signal, and lets go of the signal at the end', async () => {
    const aborted = (options: ConstructorParameters<typeof Operation>[0]) =>
      new Operation(options, async (_watch, signal) => {
        await soon(20);
        signal.throwIfAborted();
      });
    const reason = new Error('enough');
    const one = aborted({});
    one.abort(reason);
    await expect(one).rejects.toBe(reason);
    const controller = new AbortController();
    const two = aborted({ signal: controller.signal });
    controller.abort(reason);
    await expect(two).rejects.toBe(reason);
    await expect(aborted({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('passes on whether the work is to go on without it', async () => {
    let detach: boolean | undefined;
    await new Operation({ onAbort: 'detach' }, async (watch) => {
      detach = watch.detach;
    });
    expect(detach).toBe(true);
  });
});
