import { describe, expect, it } from 'vitest';
import { RemoteReferences } from '../../../src/bindings/remote-references.js';

function setUp(releaseMs = 0) {
  const released: string[] = [];
  const references = new RemoteReferences(
    async (ref) => {
      if (releaseMs > 0) await new Promise((resolve) => setTimeout(resolve, releaseMs));
      released.push(ref);
    },
    (interfaceName) => interfaceName === 'IEvent',
  );
  return { references, released };
}

const soon = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

describe('RemoteReferences', () => {
  it('releases a reference when its last hold is given up, and once', async () => {
    const { references, released } = setUp();
    const first = references.hold('a', 'IMachine');
    const second = references.hold('a', 'IMachine');
    references.giveUp(first);
    references.giveUp(first);
    await references.flush();
    expect(released).toEqual([]);
    references.giveUp(second);
    await references.flush();
    expect(released).toEqual(['a']);
    expect(references.status()).toEqual({ held: 0, pending: 0, byInterface: {} });
  });

  it('does not release what is handed out again before the release was sent', async () => {
    const { references, released } = setUp();
    references.giveUp(references.hold('a', 'IMachine'));
    expect(references.status().pending).toBe(1);
    const again = references.hold('a', 'IMachine');
    await references.flush();
    expect(released).toEqual([]);
    references.giveUp(again);
    await references.flush();
    expect(released).toEqual(['a']);
  });

  it('does not release while a reply that could hand the reference out is under way', async () => {
    const { references, released } = setUp();
    const leave = await references.enter('other');
    references.giveUp(references.hold('a', 'IMachine'));
    const flushed = references.flush();
    await soon(20);
    expect(released).toEqual([]);
    // The reply under way brings the same reference: it must stay alive.
    const again = references.hold('a', 'IMachine');
    leave();
    await flushed;
    expect(released).toEqual([]);
    references.giveUp(again);
    await references.flush();
    expect(released).toEqual(['a']);
  });

  it('holds back calls that could bring references while releases are sent', async () => {
    const { references, released } = setUp(30);
    references.giveUp(references.hold('a', 'IMachine'));
    const flushed = references.flush();
    const entered = references.enter('other').then((leave) => {
      expect(released).toEqual(['a']);
      leave();
    });
    await Promise.all([flushed, entered]);
  });

  it('lets a wait for events not hold up other releases', async () => {
    const { references, released } = setUp();
    const leave = await references.enter('event');
    references.giveUp(references.hold('e', 'IEvent'));
    references.giveUp(references.hold('m', 'IMachine'));
    await soon(120);
    expect(released).toEqual(['m']);
    leave();
    await references.flush();
    expect(released).toEqual(['m', 'e']);
  });

  it('releases by itself when nothing is under way', async () => {
    const { references, released } = setUp();
    references.giveUp(references.hold('a', 'IMachine'));
    await expect.poll(() => released).toEqual(['a']);
  });

  it('releases under constant load as soon as many have gathered', async () => {
    const { references, released } = setUp();
    let busy = true;
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (busy) {
          const leave = await references.enter('other');
          await soon(1);
          leave();
        }
      }),
    );
    for (let index = 0; index < 200; index++) references.giveUp(references.hold(`r${index}`, 'IProgress'));
    await expect.poll(() => released.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(64);
    busy = false;
    await load;
    await references.flush();
    expect(new Set(released).size).toBe(200);
    expect(released).toHaveLength(200);
  });

  it('keeps a reference alive during a call that names it', async () => {
    const { references, released } = setUp();
    const hold = references.hold('a', 'IMachine');
    references.pin(['a']);
    references.giveUp(hold);
    await references.flush();
    expect(released).toEqual([]);
    references.unpin(['a']);
    await references.flush();
    expect(released).toEqual(['a']);
  });

  it('goes on when a release fails', async () => {
    const released: string[] = [];
    const references = new RemoteReferences(
      async (ref) => {
        if (ref === 'bad') throw new Error('unknown reference');
        released.push(ref);
      },
      () => false,
    );
    for (const ref of ['a', 'bad', 'b']) references.giveUp(references.hold(ref, 'IMachine'));
    await references.flush();
    expect(released.sort()).toEqual(['a', 'b']);
  });

  it('counts by interface, and sends nothing any more when it is closed', async () => {
    const { references, released } = setUp();
    references.hold('a', 'IMachine');
    const b = references.hold('b', 'IMachine');
    references.hold('c', 'IMedium');
    expect(references.status()).toEqual({ held: 3, pending: 0, byInterface: { IMachine: 2, IMedium: 1 } });
    references.close();
    references.giveUp(b);
    await references.flush();
    expect(released).toEqual([]);
  });
});
