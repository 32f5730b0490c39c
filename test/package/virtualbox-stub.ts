import { type FakeServer, fault, startFakeServer } from '../support/fake-server.js';

const reference = '0123456789abcdef-0000000000000001';

/** A server that lets everyone in but the user `nobody`, and knows its version; everything else it refuses. */
export function startVirtualBoxStub(): Promise<FakeServer> {
  return startFakeServer(({ operation, body }) => {
    switch (operation) {
      case 'IWebsessionManager_logon':
        if (body.includes('<username>nobody</username>')) return { xml: fault(''), status: 500 };
        return { xml: `<returnval>${reference}</returnval>` };
      case 'IWebsessionManager_logoff':
        return {};
      case 'IVirtualBox_getVersion':
        return { xml: '<returnval>7.2.22_Test</returnval>' };
      case 'IVirtualBox_getAPIVersion':
        return { xml: '<returnval>7_2</returnval>' };
      default:
        return { xml: fault(`Method '${operation}' not implemented`), status: 500 };
    }
  });
}
