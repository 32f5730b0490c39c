import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { thirdPartyNotices } from './scripts/build/third-party-notices.js';

/**
 * undici takes a missing http2 module in its stride, and vboxwebsrv speaks HTTP/1.1 only; loading Node's http2 would cost
 * a third of the time that a program needs to connect.
 */
const withoutHttp2: Plugin = {
  name: 'without-http2',
  setup(build) {
    build.onResolve({ filter: /^node:http2$/ }, () => ({ path: 'http2', namespace: 'without-http2' }));
    build.onLoad({ filter: /.*/, namespace: 'without-http2' }, () => ({
      contents: "throw new Error('HTTP/2 is not used');",
      loader: 'js',
    }));
  },
};

export default defineConfig({
  entry: { index: 'src/index.ts', bindings: 'src/bindings.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  removeNodeProtocol: false,
  minifySyntax: true,
  minifyWhitespace: true,
  esbuildOptions(options) {
    // Node prints the line of an uncaught error: it must not be the whole file.
    options.lineLimit = 120;
  },
  // The three libraries are built in (see dist/THIRD-PARTY-NOTICES.txt): a program that connects starts in half the time.
  noExternal: ['undici', 'fast-xml-parser', 'p-retry'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildPlugins: [withoutHttp2, thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt')],
});
