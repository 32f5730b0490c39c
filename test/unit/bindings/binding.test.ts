import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packedApi } from '../../../generated/descriptors.js';
import {
  IEvent,
  IMachine,
  IMachineEvent,
  IMachineStateChangedEvent,
  IMedium,
  type IVirtualBox,
} from '../../../generated/index.js';
import { Binding } from '../../../src/bindings/binding.js';
import { ManagedObject, releaseAll } from '../../../src/bindings/managed-object.js';
import { unpackApi } from '../../../src/bindings/packed.js';
import { VBoxError } from '../../../src/errors.js';
import { WireFault } from '../../../src/wire/wire-fault.js';
import { type Handler, MemoryTransport } from '../../support/memory-transport.js';

const api = unpackApi(packedApi);

async function logOn(handlers: Readonly<Record<string, Handler>>) {
  const transport = new MemoryTransport({
    IWebsessionManager_logon: () => ({ returnval: 's-1' }),
    IManagedObjectRef_release: () => ({}),
    ...handlers,
  });
  const binding = new Binding(transport, api, 1_000);
  const root = (await binding.invokeStatic('IWebsessionManager', 'logon', ['u', 'p'])) as IVirtualBox;
  return { transport, binding, root };
}

describe('Binding', () => {
  it('makes objects of the right class from references', async () => {
    const { root } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
      IMachine_getName: ({ fields }) => ({ returnval: `name of ${fields[0]?.[1]}` }),
    });
    const machine = await root.findMachine('base');
    expect(machine).toBeInstanceOf(IMachine);
    expect(machine).not.toBeInstanceOf(IMedium);
    expect(machine).toBeInstanceOf(ManagedObject);
    expect(machine.constructor.name).toBe('IMachine');
    expect(machine.ref).toBe('s-2');
    expect(await machine.getName()).toBe('name of s-2');
    expect(JSON.stringify(machine)).toBe('{"interfaceName":"IMachine","ref":"s-2"}');
    expect(inspect(machine)).toBe('IMachine <s-2>');
  });

  it('calls inherited operations under the name of the interface that declares them', async () => {
    const { root, transport } = await logOn({
      IVirtualBox_getEventSource: () => ({ returnval: 's-3' }),
      IEventSource_createListener: () => ({ returnval: 's-4' }),
      IEventSource_getEvent: () => ({ returnval: 's-5' }),
      IEvent_getType: () => ({ returnval: 'OnMachineStateChanged' }),
      IMachineEvent_getMachineId: () => ({ returnval: 'uuid' }),
      IMachineStateChangedEvent_getState: () => ({ returnval: 'Running' }),
    });
    const source = await root.getEventSource();
    const event = await source.getEvent(await source.createListener(), 0);
    if (!event) throw new Error('no event');
    expect(await event.getType()).toBe('OnMachineStateChanged');
    using changed = event.as(IMachineStateChangedEvent);
    expect(await changed.getMachineId()).toBe('uuid');
    expect(await changed.getState()).toBe('Running');
    expect(await changed.getType()).toBe('OnMachineStateChanged');
    expect(changed).toBeInstanceOf(IMachineEvent);
    expect(changed).toBeInstanceOf(IEvent);
    expect(transport.requests.map(({ operation }) => operation)).toContain('IMachineEvent_getMachineId');
  });

  it('gives several results by name', async () => {
    const { root } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
      IMachine_getGuestProperty: () => ({ value: '1', timestamp: '1795446594279584000', flags: '' }),
    });
    using machine = await root.findMachine('x');
    expect(await machine.getGuestProperty('/a')).toEqual({
      value: '1',
      timestamp: 1795446594279584000n,
      flags: '',
    });
  });

  it('releases each object once, after its last wrapper', async () => {
    const { root, binding, transport } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
    });
    const first = await root.findMachine('a');
    const second = await root.findMachine('a');
    first.release();
    await binding.flushReleases();
    expect(transport.released).toEqual([]);
    second.release();
    await binding.flushReleases();
    expect(transport.released).toEqual(['s-2']);
    expect(binding.referenceStatus()).toMatchObject({ held: 1, pending: 0 });
  });

  it('refuses to use or to pass on a released object', async () => {
    const { root } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
      IVirtualBox_registerMachine: () => ({}),
    });
    const machine = await root.findMachine('a');
    machine.release();
    const released = { code: 'VBOXWEB_RELEASED' };
    await expect(machine.getName()).rejects.toMatchObject(released);
    await expect(root.registerMachine(machine)).rejects.toMatchObject(released);
    expect(() => machine.as(IMedium)).toThrow(expect.objectContaining(released));
    expect(inspect(machine)).toContain('released');
  });

  it('keeps an object alive until the call that uses it is over', async () => {
    let answer: (() => void) | undefined;
    const { root, binding, transport } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
      IMachine_getName: () =>
        new Promise((resolve) => {
          answer = () => resolve({ returnval: 'a' });
        }),
    });
    const machine = await root.findMachine('a');
    const name = machine.getName();
    machine.release();
    await binding.flushReleases();
    expect(transport.released).toEqual([]);
    answer?.();
    expect(await name).toBe('a');
    await binding.flushReleases();
    expect(transport.released).toEqual(['s-2']);
  });

  it('refuses objects of another client, and what is no object', async () => {
    const one = await logOn({ IVirtualBox_findMachine: () => ({ returnval: 's-2' }) });
    const two = await logOn({});
    const machine = await one.root.findMachine('a');
    await expect(two.root.registerMachine(machine)).rejects.toThrow('belongs to another client');
    await expect(one.root.registerMachine('s-2' as never)).rejects.toThrow('must be an IMachine');
    await expect(one.root.registerMachine(null as never)).rejects.toThrow('null reference is not allowed');
    expect(two.transport.requests.map(({ operation }) => operation)).toEqual(['IWebsessionManager_logon']);
  });

  it.each([
    ['too few', [] as unknown[]],
    ['too many', ['a', {}, {}]],
    ['options that are none', ['a', 5]],
  ])('refuses %s arguments, naming those that there are', async (_name, args) => {
    const { root, transport } = await logOn({});
    const call = root.findMachine as (...args: unknown[]) => Promise<unknown>;
    await expect(call.apply(root, args)).rejects.toThrow(
      'IVirtualBox.findMachine(nameOrId, { signal, timeoutMs }?)',
    );
    expect(transport.requests).toHaveLength(1);
  });

  it('passes signal and time limit on', async () => {
    let seen: unknown;
    const { root } = await logOn({
      IVirtualBox_getVersion: (_request, options) => {
        seen = options;
        return { returnval: '7' };
      },
    });
    const { signal } = new AbortController();
    await root.getVersion({ signal, timeoutMs: 5 });
    expect(seen).toEqual({ signal, timeoutMs: 5 });
    await root.getVersion();
    expect(seen).toEqual({ signal: undefined, timeoutMs: 1_000 });
  });

  it('knows which calls may be repeated and which block', async () => {
    const { root, transport } = await logOn({
      IVirtualBox_findMachine: () => ({ returnval: 's-2' }),
      IVirtualBox_getEventSource: () => ({ returnval: 's-3' }),
      IEventSource_createListener: () => ({ returnval: 's-4' }),
      IEventSource_getEvent: () => ({ returnval: '' }),
      IMachine_saveSettings: () => ({}),
    });
    const machine = await root.findMachine('a');
    await machine.saveSettings();
    const source = await root.getEventSource();
    expect(await source.getEvent(await source.createListener(), 100)).toBeUndefined();
    const traits = Object.fromEntries(
      transport.requests.map((one) => [one.operation, [one.repeatable, one.blocking]]),
    );
    expect(traits).toMatchObject({
      IVirtualBox_findMachine: [true, false],
      IMachine_saveSettings: [false, false],
      IEventSource_getEvent: [false, true],
      IWebsessionManager_logon: [false, false],
    });
  });

  it('turns a failed call into an error with the whole chain, and releases the error objects', async () => {
    const texts: Record<string, string> = { 's-7': 'outer', 's-8': 'inner' };
    const { root, binding, transport } = await logOn({
      IVirtualBox_findMachine: ({ operation }) => {
        throw new WireFault(operation, 'text of the fault', {
          kind: 'runtime',
          resultCode: 0x80bb0001,
          errorRef: 's-7',
        });
      },
      IVirtualBoxErrorInfo_getResultCode: () => ({ returnval: '-2135228415' }),
      IVirtualBoxErrorInfo_getResultDetail: () => ({ returnval: '-38' }),
      IVirtualBoxErrorInfo_getInterfaceID: () => ({ returnval: 'iid' }),
      IVirtualBoxErrorInfo_getComponent: () => ({ returnval: 'VirtualBoxWrap' }),
      IVirtualBoxErrorInfo_getText: ({ fields }) => ({ returnval: texts[fields[0]?.[1] ?? ''] ?? '' }),
      IVirtualBoxErrorInfo_getNext: ({ fields }) => ({ returnval: fields[0]?.[1] === 's-7' ? 's-8' : '' }),
    });
    const error = await root.findMachine('a').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(VBoxError);
    expect(error).toMatchObject({
      code: 'VBOX_E_OBJECT_NOT_FOUND',
      resultCode: 0x80bb0001,
      operation: 'IVirtualBox_findMachine',
      errorInfo: [
        {
          text: 'outer',
          resultCode: 0x80bb0001,
          resultDetail: -38,
          component: 'VirtualBoxWrap',
          interfaceId: 'iid',
        },
        { text: 'inner' },
      ],
    });
    expect((error as Error).message).toContain('outer');
    await binding.flushReleases();
    expect(transport.released.sort()).toEqual(['s-7', 's-8']);
  });

  it('still gives a useful error when there is no error info, or it cannot be read', async () => {
    const { root } = await logOn({
      IVirtualBox_findMachine: ({ operation }) => {
        throw new WireFault(operation, 'fault', { kind: 'runtime', resultCode: 0x80070057, errorRef: '' });
      },
      IVirtualBox_openMachine: ({ operation }) => {
        throw new WireFault(operation, 'text of the fault', {
          kind: 'runtime',
          resultCode: 0x80bb00ff,
          errorRef: 's-7',
        });
      },
    });
    await expect(root.findMachine('a')).rejects.toMatchObject({
      code: 'E_INVALIDARG',
      message: 'IVirtualBox_findMachine: E_INVALIDARG',
    });
    await expect(root.openMachine('/x', '')).rejects.toMatchObject({
      code: '0x80BB00FF',
      resultCode: 0x80bb00ff,
    });
  });

  it('says that a reference is not known to the server', async () => {
    const { root } = await logOn({
      IVirtualBox_getVersion: ({ operation }) => {
        throw new WireFault(operation, 'Invalid', { kind: 'invalid-object', ref: 's-1' });
      },
    });
    await expect(root.getVersion()).rejects.toMatchObject({
      name: 'StaleReferenceError',
      code: 'VBOXWEB_STALE_REFERENCE',
    });
  });

  it('releases all objects of lists and structs', async () => {
    const { root, binding, transport } = await logOn({
      IVirtualBox_getMachines: () => ({ returnval: ['s-2', 's-3'] }),
    });
    releaseAll({ list: await root.getMachines(), bytes: new Uint8Array(3), text: 'x', none: undefined });
    await binding.flushReleases();
    expect(transport.released.sort()).toEqual(['s-2', 's-3']);
  });

  it('releases what was forgotten when it is garbage-collected', async () => {
    const { setFlagsFromString } = await import('node:v8');
    const { runInNewContext } = await import('node:vm');
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const { root, transport } = await logOn({ IVirtualBox_findMachine: () => ({ returnval: 's-2' }) });
    await (async () => {
      await root.findMachine('forgotten');
    })();
    await expect
      .poll(
        () => {
          collect();
          return transport.released;
        },
        { timeout: 10_000 },
      )
      .toEqual(['s-2']);
  });
});
