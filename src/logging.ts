import { debuglog } from 'node:util';

/** Where a client tells what it does by itself. Fields hold operations, machines and codes; never secrets or contents. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
}

const log = debuglog('vboxweb');

/** Writes to stderr when the environment has `NODE_DEBUG=vboxweb`, and nowhere otherwise. */
export const defaultLogger: Logger = {
  debug: (message, fields) => log('%s %j', message, fields),
  warn: (message, fields) => log('%s %j', message, fields),
};
