import { setUpLab } from '../lab/set-up.js';
import { findServer, startServer, stopServer } from '../lab/shared-server.js';

/** A server for the demo; disposing it stops what was started for it. */
export interface DemoServer extends AsyncDisposable {
  readonly url: string;
}

/** There is no VirtualBox to show anything on; the message says what to do. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';
}

/**
 * The server at a URL; without one, that of the lab, which is set up and started where needed. The lab stays; its server
 * stays when it ran before.
 *
 * @throws NoServerError when the lab cannot be set up here.
 */
export async function demoServer(url: string | undefined): Promise<DemoServer> {
  if (url) return { url, [Symbol.asyncDispose]: async () => {} };
  const lab = await setUpLab();
  if (!lab.complete) {
    throw new NoServerError(
      `There is no lab: ${lab.reason}\nWith a vboxwebsrv of your own: npm run demo -- --url http://HOST:18083/`,
    );
  }
  const ranBefore = (await findServer()) !== undefined;
  const server = await startServer();
  return {
    url: server.url,
    [Symbol.asyncDispose]: async () => {
      if (!ranBefore) await stopServer();
    },
  };
}
