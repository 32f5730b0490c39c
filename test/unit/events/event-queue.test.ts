import { describe, expect, it } from 'vitest';
import { packedApi } from '../../../generated/descriptors.js';
import { unpackApi } from '../../../src/bindings/packed.js';
import { eventFields } from '../../../src/events/event-fields.js';
import { EventQueue } from '../../../src/events/event-queue.js';

describe('EventQueue', () => {
  it('gives items in order, waiting for them', async () => {
    const queue = new EventQueue<string>(10, () => 'gap');
    const first = queue.take();
    queue.push('a');
    queue.push('b');
    expect([await first, await queue.take()]).toEqual(['a', 'b']);
  });

  it('loses the oldest items when nobody takes them, and tells once', async () => {
    const queue = new EventQueue<string>(2, () => 'gap');
    for (const item of ['a', 'b', 'c', 'd']) queue.push(item);
    expect([await queue.take(), await queue.take(), await queue.take()]).toEqual(['gap', 'c', 'd']);
  });

  it('ends after the items that are left, with the error if there is one', async () => {
    const queue = new EventQueue<string>(10, () => 'gap');
    queue.push('a');
    queue.end(new Error('lost'));
    queue.push('late');
    expect(await queue.take()).toBe('a');
    await expect(queue.take()).rejects.toThrow('lost');
    const other = new EventQueue<string>(10, () => 'gap');
    const waiting = other.take();
    other.end();
    expect(await waiting).toBeUndefined();
    expect(await other.take()).toBeUndefined();
  });
});

describe('eventFields', () => {
  const api = unpackApi(packedApi);
  const names = (type: string) => eventFields(api, type)?.map(({ name }) => name);

  it('knows what events carry, inherited attributes first', () => {
    expect(names('OnMachineStateChanged')).toEqual(['machineId', 'state']);
    expect(names('OnAdditionsStateChanged')).toEqual([]);
    expect(names('OnVRDEServerInfoChanged')).toEqual([]);
  });

  it('does not know types that the description does not have', () => {
    expect(names('OnInventedLater')).toBeUndefined();
  });

  it('knows every type of the description', () => {
    const types = (api.enums.get('VBoxEventType') ?? []).filter((type) => type.startsWith('On'));
    expect(types.length).toBeGreaterThan(80);
    expect(types.filter((type) => names(type) === undefined)).toEqual([]);
  });
});
