import { setTimeout as delay } from 'node:timers/promises';
import { type Machine, VBoxError, type VirtualBoxClient } from '../../../src/index.js';
import type { FaultPlan, FaultProxy, ProxiedRequest } from '../../support/fault-proxy.js';
import type { Act, Stage } from './acts.js';
import { connectPatiently } from './connect-patiently.js';
import { documentedCodes } from './documented-codes.js';
import { silent, type World } from './judge.js';
import type { Verdict } from './verdicts.js';
import { changeOf, describeChange } from './world-change.js';

/** What one run of an operation came to. */
export interface RunResult {
  /** `unreached`: the operation was over before the request to disturb. */
  readonly outcome: 'success' | 'documented error' | 'failure' | 'unreached';
  /** The error's code, when there was one. */
  readonly code: string | undefined;
  /** The operation whose request was disturbed. */
  readonly operation: string | undefined;
  /** How often the effect is there. */
  readonly effects: number;
  /** Why it is a failure. */
  readonly problems: readonly string[];
  /** A lock that was held when the server dropped the web session, which nobody can give up but the end of vboxwebsrv. */
  readonly leakedLock: boolean;
  /** An image that the server, which died between attaching and saving, takes for attached to a machine that is gone. */
  readonly orphanedImage: boolean;
  readonly requests: readonly ProxiedRequest[];
}

interface Ended {
  readonly error: unknown;
  readonly failed: boolean;
}

const patienceMs = 60_000;
const settleMs = 1_000;

/** Plays an operation once, disturbed as planned, and looks at what became of it. */
export async function runAct(
  act: Act,
  plan: FaultPlan,
  proxy: FaultProxy,
  stage: Stage,
  before: World,
): Promise<RunResult> {
  const { judge } = stage;
  const problems: string[] = [];
  const onRejection = (reason: unknown) => problems.push(`unhandled rejection: ${String(reason)}`);
  process.on('unhandledRejection', onRejection);
  try {
    const { ended, requests, locksAtReap } = await play(act, plan, proxy, stage, problems);
    const killed = requests.some(({ fault }) => fault?.kind === 'kill');
    if (killed) await judge.forget();
    const left = (world: World) => changeOf(before, world).locked.filter((id) => !locksAtReap.has(id));
    const after = await judge.lookUntil((world) => left(world).length === 0);
    const change = changeOf(before, after);
    if (left(after).length > 0) problems.push('a lock is left');
    const leakedLock = change.locked.some((id) => locksAtReap.has(id));
    const verdict: Verdict = (await act.verdict?.(change, stage, after)) ?? {
      effects: 0,
      problems: describeChange(change),
    };
    // A machine whose lock the server has leaked can neither be finished nor removed.
    const stuck = leakedLock && ended.failed && change.machines.added.length > 0;
    const orphans = killed && ended.failed ? await judge.orphans(change.media.added) : [];
    if (!stuck && orphans.length === 0) problems.push(...verdict.problems);
    if (verdict.effects > 1) problems.push(`done ${verdict.effects} times`);
    if (act.verdict && !ended.failed && verdict.effects !== 1)
      problems.push(`success, but the effect is there ${verdict.effects} times`);
    const code = ended.error instanceof VBoxError ? ended.error.code : undefined;
    if (ended.failed && (code === undefined || !documentedCodes.has(code)))
      problems.push(`undocumented error: ${describeError(ended.error)}`);
    const disturbed = requests.find(({ fault }) => fault !== undefined);
    const planned = plan.at !== undefined && plan.at.size > 0;
    const outcome =
      problems.length > 0
        ? 'failure'
        : planned && !disturbed
          ? 'unreached'
          : ended.failed
            ? 'documented error'
            : 'success';
    const { effects } = verdict;
    return {
      outcome,
      code,
      operation: disturbed?.operation,
      effects,
      problems,
      leakedLock,
      orphanedImage: orphans.length > 0,
      requests,
    };
  } finally {
    process.off('unhandledRejection', onRejection);
  }
}

interface Played {
  readonly ended: Ended;
  readonly requests: readonly ProxiedRequest[];
  /** Machines that were locked when the session was reaped. */
  readonly locksAtReap: ReadonlySet<string>;
}

async function play(
  act: Act,
  plan: FaultPlan,
  proxy: FaultProxy,
  stage: Stage,
  problems: string[],
): Promise<Played> {
  const { judge } = stage;
  let locksAtReap: ReadonlySet<string> = new Set();
  proxy.onReap = async () => {
    locksAtReap = lockedIn(await judge.look());
  };
  const vbox = await connectPatiently({
    url: proxy.url,
    logger: silent,
    timeoutMs: 8_000,
    renewalMs: 15_000,
  });
  let ended: Ended;
  let requests: readonly ProxiedRequest[];
  try {
    const { held } = vbox.diagnostics().references;
    {
      using machine = act.machine === undefined ? undefined : await vbox.machines.get(act.machine);
      if (act.connects) await vbox.close();
      proxy.begin(plan);
      ended = await end(act.run(vbox, machine as Machine, stage));
      requests = await proxy.end();
    }
    if (!act.connects) await expectReferences(vbox, held, act.keeps ?? 0, problems);
    // A lock that the client still holds is given up by its end; it must not need that.
    if (!requests.some(({ fault }) => fault?.kind === 'reap' || fault?.kind === 'kill')) {
      const { machines } = await judge.lookUntil((world) => lockedIn(world).size === 0);
      if ([...machines.values()].some(({ locked }) => locked))
        problems.push('a lock is held until the log-off');
    }
  } finally {
    await vbox.close();
  }
  await expectNoConnections(proxy, problems);
  return { ended, requests, locksAtReap };
}

async function end(running: Promise<void>): Promise<Ended> {
  const waiting = new AbortController();
  const late = delay(patienceMs, undefined, { signal: waiting.signal }).then(
    () => {
      throw new Error(`nothing came of it within ${patienceMs} ms`);
    },
    () => {},
  );
  try {
    await Promise.race([running, late]);
    return { failed: false, error: undefined };
  } catch (error) {
    return { failed: true, error };
  } finally {
    waiting.abort();
  }
}

function lockedIn({ machines }: World): Set<string> {
  return new Set([...machines].filter(([, { locked }]) => locked).map(([id]) => id));
}

async function expectReferences(
  vbox: VirtualBoxClient,
  baseline: number,
  keeps: number,
  problems: string[],
): Promise<void> {
  const until = performance.now() + settleMs;
  for (;;) {
    await vbox.flushReleases();
    const { held, pending, byInterface } = vbox.diagnostics().references;
    if (held >= baseline && held <= baseline + keeps && pending === 0) return;
    if (performance.now() > until) {
      problems.push(
        `${held} references instead of ${baseline} (+${keeps}), ${pending} pending: ${JSON.stringify(byInterface)}`,
      );
      return;
    }
    await delay(20);
  }
}

async function expectNoConnections(proxy: FaultProxy, problems: string[]): Promise<void> {
  const until = performance.now() + settleMs;
  while (proxy.open > 0 && performance.now() < until) await delay(5);
  if (proxy.open > 0) problems.push(`${proxy.open} connections stay open`);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = error instanceof VBoxError ? ` ${error.code}` : '';
  return `${error.name}${code}: ${error.message.slice(0, 200)}`;
}
