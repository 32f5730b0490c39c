import { connect } from 'vboxweb';

/** Subject of the benchmark: this package, as it is built. */
export async function open(url) {
  const vbox = await connect({ url });
  let base;

  return {
    version: () => vbox.api.getVersion(),

    async listOneByOne() {
      const rows = [];
      for (const machine of await vbox.api.getMachines()) {
        rows.push({
          id: await machine.getId(),
          name: await machine.getName(),
          state: await machine.getState(),
          osTypeId: await machine.getOSTypeId(),
          groups: await machine.getGroups(),
        });
        machine.release();
      }
      return rows;
    },

    list: () => vbox.machines.list(),

    async prepareClone(name) {
      base = await vbox.machines.get(name);
    },

    async linkedClone(name) {
      const clone = await base.linkedClone(name);
      clone[Symbol.dispose]();
    },

    /** Sends the releases that gather behind the calls, so that they burden nobody else's round. */
    settle: () => vbox.flushReleases(),

    close: () => vbox.close(),
  };
}
