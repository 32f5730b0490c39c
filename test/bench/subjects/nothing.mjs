/** Not a subject: a program that does nothing, to know what Node itself costs. */
export async function open() {
  return { version: async () => '', close: async () => {} };
}
