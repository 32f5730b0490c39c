import { connect, IMachine } from 'virtualbox-soap';

/** Subject of the benchmark: the npm package `virtualbox-soap`, used as its documentation shows. */
export async function open(url) {
  const websessionManager = await connect(url);
  const vbox = await websessionManager.logon('', '');
  let origin;

  /** The package knows VirtualBox 7.0, whose createMachine has no platform; the server wants one. */
  const createMachine = async (name) => {
    const parameters = {
      _this: vbox.__object,
      settingsFile: '',
      name,
      platform: 'x86',
      groups: ['/'],
      osTypeId: '',
      flags: '',
    };
    const { returnval } = await vbox.__invoke('IVirtualBox_createMachine', parameters);
    return new IMachine(vbox.__client, returnval);
  };

  return {
    version: () => vbox.getVersion(),

    async listOneByOne() {
      const rows = [];
      for (const machine of await vbox.getMachines()) {
        rows.push({
          id: await machine.getId(),
          name: await machine.getName(),
          state: await machine.getState(),
          osTypeId: await machine.getOSTypeId(),
          groups: await machine.getGroups(),
        });
      }
      return rows;
    },

    async prepareClone(base) {
      const machine = await vbox.findMachine(base);
      origin = await (await machine.getCurrentSnapshot()).getMachine();
    },

    async linkedClone(name) {
      const target = await createMachine(name);
      const progress = await origin.cloneTo(target, 'MachineState', ['Link']);
      await progress.waitForCompletion(-1);
      await vbox.registerMachine(target);
    },

    close: () => websessionManager.logoff(vbox),
  };
}
