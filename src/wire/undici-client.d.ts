// Only the client is loaded: the package's main module costs three times as much time and memory at start.
declare module 'undici/lib/dispatcher/client.js' {
  import type { Client as UndiciClient } from 'undici';

  const Client: typeof UndiciClient;
  export = Client;
}

declare module 'undici/lib/core/connect.js' {
  import type { buildConnector as build } from 'undici';

  const buildConnector: typeof build;
  export = buildConnector;
}
