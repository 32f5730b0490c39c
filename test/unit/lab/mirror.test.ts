import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = new URL('../../../scripts/lab/', import.meta.url).pathname;
const hasApt = existsSync('/usr/bin/apt-get');

describe.skipIf(!hasApt)(
  `the mirror that apt is set up with${hasApt ? '' : ' (skipped: no apt here)'}`,
  () => {
    let folder: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vboxweb-mirror-'));
      await mkdir(join(folder, 'sources.list.d'));
      await mkdir(join(folder, 'lists/partial'), { recursive: true });
      await writeFile(
        join(folder, 'apt.conf'),
        [
          `Dir::Etc::SourceList "${folder}/sources.list";`,
          `Dir::Etc::SourceParts "${folder}/sources.list.d";`,
          `Dir::State::Lists "${folder}/lists";`,
        ].join('\n'),
      );
    });
    afterEach(() => rm(folder, { recursive: true }));

    async function candidates(): Promise<string[]> {
      const program = 'source "$0/common.sh"; source "$0/mirror.sh"; mirror_candidates';
      const environment = { ...process.env, APT_CONFIG: join(folder, 'apt.conf') };
      const { stdout } = await promisify(execFile)('bash', ['-c', program, scripts], { env: environment });
      return stdout.trim().split('\n').filter(Boolean).sort();
    }

    it('is read from a classic sources.list', async () => {
      await writeFile(
        join(folder, 'sources.list'),
        [
          '# deb http://comment.example/debian bookworm main',
          'deb [arch=amd64] http://mirror.example/debian bookworm main contrib',
          'deb http://mirror.example/debian bookworm-updates main',
          'deb http://security.example/debian-security/ bookworm-security main',
          'deb-src http://source.example/debian bookworm main',
          'deb http://other.example/repository stable tools',
          'deb cdrom:[Debian]/ bookworm main',
        ].join('\n'),
      );
      expect(await candidates()).toEqual([
        'http://mirror.example/debian',
        'http://security.example/debian-security',
      ]);
    });

    it('is read from .sources files, of which those that are not enabled do not count', async () => {
      const write = (name: string, ...lines: string[]) =>
        writeFile(join(folder, 'sources.list.d', name), `${lines.join('\n')}\n`);
      await write(
        'debian.sources',
        'Types: deb',
        'URIs: https://one.example/debian/ file:/srv/two',
        'Suites: bookworm bookworm-updates',
        'Components: main',
      );
      await write(
        'off.sources',
        'Enabled: no',
        'Types: deb',
        'URIs: https://off.example/debian',
        'Suites: bookworm',
        'Components: main',
      );
      expect(await candidates()).toEqual(['file:/srv/two', 'https://one.example/debian']);
    });

    it('is reached through the proxy that apt is set up with', async () => {
      await appendFile(join(folder, 'apt.conf'), '\nAcquire::http::Proxy "http://proxy.example:3128";\n');
      const program = 'source "$0/common.sh"; source "$0/mirror.sh"; export_apt_proxy; env';
      const environment = { PATH: process.env['PATH'], APT_CONFIG: join(folder, 'apt.conf') };
      const { stdout } = await promisify(execFile)('bash', ['-c', program, scripts], { env: environment });
      expect(stdout.split('\n')).toEqual(
        expect.arrayContaining([
          'http_proxy=http://proxy.example:3128',
          'https_proxy=http://proxy.example:3128',
        ]),
      );
    });

    it('is nothing when apt has no repositories', async () => {
      expect(await candidates()).toEqual([]);
    });
  },
);
