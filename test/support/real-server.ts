import type { TestProject } from 'vitest/node';
import { labPaths } from '../../scripts/lab/lab-paths.js';
import { setUpLab, setUpSteps } from '../../scripts/lab/set-up.js';
import { startWebServer } from './lab.js';
import { removeLeftovers } from './leftovers.js';

/** Something that tests need, or the reason why it is not there. */
export type Availability =
  | { readonly available: true }
  | { readonly available: false; readonly reason: string };

/** The server that the tests of a run share, or the reason why there is none. */
export type RealServer =
  | { readonly available: true; readonly url: string }
  | { readonly available: false; readonly reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    realServer: RealServer;
    lab: Availability;
  }
}

/**
 * Finds or starts the real server for a run of the tests: `VBOXWEB_TEST_URL` as it is, otherwise a fresh
 * vboxwebsrv in the lab, which is set up where needed. In CI a lab that cannot be set up fails the run.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env['VBOXWEB_TEST_URL'];
  if (url) {
    project.provide('realServer', { available: true, url });
    project.provide('lab', await existingLab());
    return undefined;
  }
  const result = await setUpLab();
  if (!result.complete) {
    const { CI } = process.env;
    if (CI && CI !== 'false')
      throw new Error(`There is no real VirtualBox to test against. ${result.reason}`);
    console.warn(`Tests that need a real VirtualBox are skipped. ${result.reason}`);
    project.provide('realServer', { available: false, reason: result.reason });
    project.provide('lab', { available: false, reason: result.reason });
    return undefined;
  }
  await removeLeftovers();
  const server = await startWebServer();
  project.provide('realServer', { available: true, url: server.url });
  project.provide('lab', { available: true });
  return () => server.stop();
}

/** With a server elsewhere, the lab is used where it is there already, but not set up. */
async function existingLab(): Promise<Availability> {
  const complete = (await setUpSteps()).every(({ done }) => done);
  if (complete && process.getuid?.() === 0) return { available: true };
  return {
    available: false,
    reason: `no lab in ${labPaths().folder} that this user can run (npm run lab:up)`,
  };
}
