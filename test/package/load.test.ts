import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { run } from './run.js';
import { startVirtualBoxStub } from './virtualbox-stub.js';

const { project } = inject('packed');

interface Loaded {
  /** Files of the package that were loaded. */
  readonly files: readonly string[];
  /** Node's own modules that were loaded, without their internal ones. */
  readonly builtins: readonly string[];
  readonly stdout: string;
}

/** Runs a module in the project; what it loads is told by Node's own coverage. */
async function load(source: string, env: Readonly<Record<string, string>> = {}): Promise<Loaded> {
  const coverage = await mkdtemp(join(tmpdir(), 'vboxweb-coverage-'));
  try {
    const marker = 'loaded modules: ';
    const report = `console.log('${marker}' + process.moduleLoadList.join());`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', `${source};${report}`], {
      cwd: project,
      env: { ...env, NODE_V8_COVERAGE: coverage },
    });
    const urls: string[] = [];
    for (const file of await readdir(coverage)) {
      const { result } = JSON.parse(await readFile(join(coverage, file), 'utf8'));
      for (const { url } of result) if (url.includes('/vboxweb/dist/')) urls.push(basename(url));
    }
    const [own = '', list = ''] = stdout.split(marker);
    const builtins = list
      .trim()
      .split(',')
      .filter((one) => one.startsWith('NativeModule '));
    return { files: urls, builtins: builtins.map((one) => one.slice('NativeModule '.length)), stdout: own };
  } finally {
    await rm(coverage, { recursive: true });
  }
}

const names = "Object.keys(await import('vboxweb')).sort().join()";

describe('import', () => {
  test('gives the public names', async () => {
    const { stdout } = await load(`console.log(${names})`);
    const all = stdout.trim().split(',');
    expect(all).toEqual(
      expect.arrayContaining(['connect', 'VBoxError', 'ConnectionError', 'CloneMode', 'MachineState']),
    );
    // What is not an enum of the API is listed here, so that nothing becomes public by accident.
    const { stdout: enums } = await load(
      "console.log(Object.keys(await import('vboxweb/bindings')).sort().join())",
    );
    const own = all.filter((name) => !enums.trim().split(',').includes(name));
    expect(own).toEqual([
      'AbortError',
      'AuthenticationError',
      'ConnectionError',
      'MachineBusyError',
      'MachineExistsError',
      'MachineNotFoundError',
      'OutcomeUnknownError',
      'ProtocolError',
      'StaleReferenceError',
      'TimeoutError',
      'VBoxError',
      'connect',
      'machineEventTypes',
    ]);
  });

  test('loads neither the description of the API nor the bindings nor parts of Node that are for later', async () => {
    const { files, builtins } = await load("await import('vboxweb')");
    expect(files).toContain('index.js');
    expect(files.filter((file) => /^(descriptors|bindings)/.test(file))).toEqual([]);
    for (const name of [
      'http2',
      'tls',
      'https',
      'crypto',
      'zlib',
      'dns',
      'child_process',
      'worker_threads',
    ]) {
      expect(builtins).not.toContain(name);
    }
  });

  test('of the bindings loads no client', async () => {
    const { files, builtins } = await load("await import('vboxweb/bindings')");
    expect(files).toContain('bindings.js');
    expect(files.filter((file) => /^(descriptors|index)/.test(file))).toEqual([]);
    expect(builtins).not.toContain('net');
  });

  test('and a connection load the description once, and no HTTP/2 and TLS', async () => {
    await using server = await startVirtualBoxStub();
    const program = `
      const { connect } = await import('vboxweb');
      const vbox = await connect();
      console.log(vbox.version);
      await vbox.close()`;
    const { files, builtins, stdout } = await load(program, { VBOXWEB_URL: server.url });
    expect(stdout.trim()).toBe('7.2.22_Test');
    expect(files.filter((file) => file.startsWith('descriptors'))).toHaveLength(1);
    expect(files).not.toContain('bindings.js');
    expect(builtins).not.toContain('http2');
    expect(builtins).not.toContain('tls');
  });

  test('of anything else than the entry points is refused', async () => {
    for (const path of ['vboxweb/dist/index.js', 'vboxweb/errors', 'vboxweb/dist/types/src/index.js']) {
      const refused = `import('${path}').catch((error) => console.log(error.code))`;
      expect((await load(`await ${refused}`)).stdout.trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
    }
  });
});

describe('require', () => {
  test('gives what import gives, the same classes included', async () => {
    const script = `
      const { connect, VBoxError, TimeoutError } = require('vboxweb');
      const { IVirtualBox, ManagedObject } = require('vboxweb/bindings');
      (async () => {
        const imported = await import('vboxweb');
        const vbox = await connect();
        console.log(JSON.stringify([
          imported.VBoxError === VBoxError,
          TimeoutError.prototype instanceof imported.VBoxError,
          vbox.api instanceof IVirtualBox,
          vbox.api instanceof ManagedObject,
          vbox.constructor.name,
          VBoxError.name,
        ]));
        await vbox.close();
      })();`;
    await using server = await startVirtualBoxStub();
    const { stdout, stderr } = await run(process.execPath, ['-e', script], {
      cwd: project,
      env: { VBOXWEB_URL: server.url },
    });
    expect(JSON.parse(stdout)).toEqual([true, true, true, true, 'VirtualBoxClient', 'VBoxError']);
    expect(stderr).toBe('');
  });
});
