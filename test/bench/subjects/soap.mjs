import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import soap from 'soap';

const wsdl = fileURLToPath(new URL('../../../wsdl/vboxweb-7.2.wsdl', import.meta.url));

/** Subject of the benchmark: the npm package `soap` with connections that are kept open. */
export async function open(url) {
  const client = await soap.createClientAsync(wsdl, { endpoint: url });
  const httpAgent = new Agent({ keepAlive: true });
  const call = async (operation, parameters) => {
    const [reply] = await client[`${operation}Async`](parameters, { httpAgent, forever: true });
    return reply?.returnval;
  };
  const vbox = await call('IWebsessionManager_logon', { username: '', password: '' });
  const get = (object, operation) => call(operation, { _this: object });
  let origin;

  return {
    version: () => get(vbox, 'IVirtualBox_getVersion'),

    async listOneByOne() {
      const rows = [];
      for (const machine of await get(vbox, 'IVirtualBox_getMachines')) {
        rows.push({
          id: await get(machine, 'IMachine_getId'),
          name: await get(machine, 'IMachine_getName'),
          state: await get(machine, 'IMachine_getState'),
          osTypeId: await get(machine, 'IMachine_getOSTypeId'),
          groups: await get(machine, 'IMachine_getGroups'),
        });
      }
      return rows;
    },

    async prepareClone(base) {
      const machine = await call('IVirtualBox_findMachine', { _this: vbox, nameOrId: base });
      origin = await get(await get(machine, 'IMachine_getCurrentSnapshot'), 'ISnapshot_getMachine');
    },

    async linkedClone(name) {
      const target = await call('IVirtualBox_createMachine', {
        _this: vbox,
        settingsFile: '',
        name,
        platform: 'x86',
        groups: ['/'],
        osTypeId: '',
        flags: '',
      });
      const parameters = { _this: origin, target, mode: 'MachineState', options: ['Link'] };
      const progress = await call('IMachine_cloneTo', parameters);
      await call('IProgress_waitForCompletion', { _this: progress, timeout: -1 });
      await call('IVirtualBox_registerMachine', { _this: vbox, machine: target });
    },

    async close() {
      await call('IWebsessionManager_logoff', { refIVirtualBox: vbox });
      httpAgent.destroy();
    },
  };
}
