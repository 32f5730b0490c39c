/** The codes with which an operation may end when the connection, the web session or the server is lost under it. */
export const documentedCodes: ReadonlySet<string> = new Set([
  'VBOXWEB_CONNECTION_REFUSED',
  'VBOXWEB_CONNECTION_LOST',
  'VBOXWEB_NO_ANSWER',
  'VBOXWEB_OUTCOME_UNKNOWN',
  'VBOXWEB_SESSION_LOST',
  'VBOXWEB_STALE_REFERENCE',
  'VBOXWEB_MACHINE_BUSY',
]);
