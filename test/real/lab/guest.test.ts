import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { guestIso, guestPassword, guestUsers, startWebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

describeLab("the lab's guest", () => {
  it('starts without a driver and runs programs for its users through Guest Additions', {
    timeout: 240_000,
  }, async () => {
    await using server = await startWebServer();
    const manage = async (...args: string[]) => {
      const result = await server.vboxManage(args);
      expect(result, args.join(' ')).toMatchObject({ exitCode: 0 });
      return result.stdout;
    };
    const consoleFile = `${server.machineFolder}/console.txt`;
    await manage('createvm', '--name', 'guest', '--ostype', 'Linux_64', '--register');
    await manage('modifyvm', 'guest', '--memory', '256', '--vm-execution-engine', 'recompiler');
    await manage('modifyvm', 'guest', '--uart1', '0x3f8', '4', '--uart-mode1', 'file', consoleFile);
    await manage('storagectl', 'guest', '--name', 'IDE', '--add', 'ide');
    const drive = ['--storagectl', 'IDE', '--port', '0', '--device', '0', '--type', 'dvddrive'];
    await manage('storageattach', 'guest', ...drive, '--medium', guestIso);
    await manage('startvm', 'guest', '--type', 'headless');
    expect((await server.processes()).map(({ name }) => name)).toContain('VBoxHeadless');

    // Reported by the Additions a moment before they take orders.
    const additions = () => manage('guestproperty', 'get', 'guest', '/VirtualBox/GuestInfo/OS/Release');
    await expect.poll(additions, { timeout: 150_000, interval: 500 }).toMatch(/^Value: 6\.1\./);
    expect(await readFile(server.hostPath(consoleFile), 'utf8')).toContain('VBoxService');

    const run = async (user: string, password: string, script: string) => {
      const logon = ['--username', user, '--password', password, '--timeout', '60000'];
      const command = ['--exe', '/bin/sh', '--', '-c', script];
      return (await server.vboxManage(['guestcontrol', 'guest', 'run', ...logon, ...command])).exitCode;
    };
    for (const user of guestUsers) {
      expect(await run(user, guestPassword, `test "$(id -un)" = ${user}`), user).toBe(0);
    }
    expect(await run('user', guestPassword, 'exit 1')).not.toBe(0);
    await manage('controlvm', 'guest', 'poweroff');
  });
});
