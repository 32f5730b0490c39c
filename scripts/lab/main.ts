import { parseArgs } from 'node:util';
import { formatStatus, labStatus } from './lab-status.js';
import { setUpLab } from './set-up.js';
import { SharedServerError, startServer, stopServer } from './shared-server.js';

const usage = `usage: lab up [--port N] [--update]   set the lab up where needed and start its server
       lab down                       stop its server
       lab status [--json]            tell what is there`;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`"${text}" is not a port`);
  return port;
}

async function up(port: number | undefined, update: boolean): Promise<number> {
  const result = await setUpLab({ update });
  if (!result.complete) return result.exitCode;
  const server = await startServer(port);
  console.log(`lab: vboxwebsrv answers at ${server.url}`);
  return 0;
}

async function down(): Promise<number> {
  console.log((await stopServer()) ? 'lab: stopped' : 'lab: was not running');
  return 0;
}

async function status(json: boolean): Promise<number> {
  const found = await labStatus();
  console.log(json ? JSON.stringify(found, null, 2) : formatStatus(found));
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, update: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [command, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is too much`);
  if (command === 'up') return up(readPort(values.port), values.update ?? false);
  if (command === 'down') return down();
  if (command === 'status') return status(values.json ?? false);
  throw new UsageError(command ? `there is no command "${command}"` : 'a command is missing');
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

try {
  process.exitCode = await main();
} catch (error) {
  if (isUsageError(error)) {
    console.error(`lab: ${error.message}\n${usage}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof SharedServerError ? `lab: ${error.message}` : error);
    process.exitCode = 1;
  }
}
