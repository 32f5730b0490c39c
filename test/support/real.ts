import { describe, inject } from 'vitest';
import type { Availability } from './real-server.js';

/** The address of the real server of this run. Only for tests inside {@link describeReal}. */
export function serverUrl(): string {
  const server = inject('realServer');
  if (!server.available) throw new Error(`there is no real server: ${server.reason}`);
  return server.url;
}

/** A suite that needs a real server; where there is none it is skipped, with the reason in its name. */
export function describeReal(name: string, tests: () => void): void {
  describeWhere(inject('realServer'), name, tests);
}

/** A suite that starts servers of its own in the lab; where it cannot, it is skipped with the reason. */
export function describeLab(name: string, tests: () => void): void {
  describeWhere(inject('lab'), name, tests);
}

function describeWhere(need: Availability, name: string, tests: () => void): void {
  if (need.available) describe(name, tests);
  else describe.skip(`${name} (skipped: ${need.reason})`, tests);
}
