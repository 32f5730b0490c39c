/*
 * A program that connects: cold-start.mjs SUBJECT URL. Prints one line as soon as it is logged on and knows the version:
 * the milliseconds since its first line, its memory, and the version.
 */
const begin = performance.now();
const [subject, url] = process.argv.slice(2);
const { open } = await import(`./${subject}.mjs`);
const session = await open(url);
const version = await session.version();
const sinceFirstLineMs = performance.now() - begin;
const residentBytes = process.memoryUsage.rss();
process.stdout.write(`${JSON.stringify({ sinceFirstLineMs, residentBytes, version })}\n`);
await session.close();
