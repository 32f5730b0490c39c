/*
 * The process in which one subject works: worker.mjs SUBJECT URL. It does one task after another as its parent asks for
 * them, and measures itself, so that a subject is charged with its own processor time only.
 */

const [subject, url] = process.argv.slice(2);
const { open } = await import(`./${subject}.mjs`);

// Ctrl-C is the parent's business: it still needs this process to take leave of the server.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

const session = await open(url);

async function measured(work) {
  const cpuBefore = process.cpuUsage();
  const begin = performance.now();
  const value = await work();
  const wallMs = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wallMs, cpuMs: (user + system) / 1000, value };
}

async function checkedCall(version) {
  const answer = await session.version();
  if (answer !== version) throw new Error(`the version is '${answer}' instead of '${version}'`);
}

const tasks = {
  version: () => session.version(),

  /** One call after another. */
  calls: ({ count, version }) =>
    measured(async () => {
      for (let i = 0; i < count; i++) await checkedCall(version);
    }),

  /** As many calls at a time as `width`; the value is the longest that one of them took. */
  concurrentCalls: ({ count, width, version }) =>
    measured(async () => {
      let left = count;
      let slowestMs = 0;
      const lane = async () => {
        while (left-- > 0) {
          const begin = performance.now();
          await checkedCall(version);
          slowestMs = Math.max(slowestMs, performance.now() - begin);
        }
      };
      await Promise.all(Array.from({ length: width }, lane));
      return slowestMs;
    }),

  /** The value is the list. */
  list: async ({ way }) => {
    if (way !== 'listAnew') return measured(() => session[way]());
    const another = await open(url);
    try {
      return await measured(() => another.list());
    } finally {
      await another.close();
    }
  },

  prepareClone: ({ base }) => session.prepareClone(base),

  linkedClone: ({ name }) => measured(() => session.linkedClone(name)),

  /** What a subject does behind its calls, such as releasing references. */
  settle: () => measured(async () => session.settle?.()),

  close: () => session.close(),
};

process.on('message', async ({ task, parameters }) => {
  try {
    process.send({ result: await tasks[task](parameters) });
  } catch (error) {
    process.send({ error: error instanceof Error ? error.stack : String(error) });
  }
});

process.send({ ready: true });
