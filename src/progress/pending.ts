import { releaseAll } from '../bindings/managed-object.js';
import type { ClientContext } from '../session/client-context.js';

const sliceMs = 5_000;

/**
 * Waits for an operation that was begun in a web session that is lost: VBoxSVC goes on with it, and lists it as long as it
 * runs. How it ended is not told; look for its effect.
 *
 * @internal
 */
export async function waitForPending(context: ClientContext, progressId: string): Promise<void> {
  const pending = await context.api.getProgressOperations();
  try {
    for (const progress of pending) {
      if ((await progress.getId()) !== progressId) continue;
      while (!(await progress.getCompleted())) await progress.waitForCompletion(sliceMs);
    }
  } finally {
    releaseAll(pending);
  }
}
