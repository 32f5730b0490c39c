import { BareClient, result, results } from './bare-client.mjs';

/** Subject of the benchmark: a bare HTTP client with hand-written envelopes. */
export async function open(url) {
  const client = new BareClient(url);
  const vbox = result(await client.call('IWebsessionManager_logon', ['username', ''], ['password', '']));
  const get = async (object, operation) => result(await client.call(operation, ['_this', object]));
  const getAll = async (object, operation) => results(await client.call(operation, ['_this', object]));
  let origin;

  return {
    version: () => get(vbox, 'IVirtualBox_getVersion'),

    async listOneByOne() {
      const rows = [];
      for (const machine of await getAll(vbox, 'IVirtualBox_getMachines')) {
        rows.push({
          id: await get(machine, 'IMachine_getId'),
          name: await get(machine, 'IMachine_getName'),
          state: await get(machine, 'IMachine_getState'),
          osTypeId: await get(machine, 'IMachine_getOSTypeId'),
          groups: await getAll(machine, 'IMachine_getGroups'),
        });
      }
      return rows;
    },

    async prepareClone(base) {
      const machine = result(
        await client.call('IVirtualBox_findMachine', ['_this', vbox], ['nameOrId', base]),
      );
      origin = await get(await get(machine, 'IMachine_getCurrentSnapshot'), 'ISnapshot_getMachine');
    },

    async linkedClone(name) {
      const target = result(
        await client.call(
          'IVirtualBox_createMachine',
          ['_this', vbox],
          ['settingsFile', ''],
          ['name', name],
          ['platform', 'x86'],
          ['groups', '/'],
          ['osTypeId', ''],
          ['flags', ''],
        ),
      );
      const progress = result(
        await client.call(
          'IMachine_cloneTo',
          ['_this', origin],
          ['target', target],
          ['mode', 'MachineState'],
          ['options', 'Link'],
        ),
      );
      await client.call('IProgress_waitForCompletion', ['_this', progress], ['timeout', '-1']);
      await client.call('IVirtualBox_registerMachine', ['_this', vbox], ['machine', target]);
    },

    async close() {
      await client.call('IWebsessionManager_logoff', ['refIVirtualBox', vbox]);
      await client.close();
    },
  };
}
