import { expect, it } from 'vitest';
import { connect } from '../../../src/index.js';
import { startWebServer } from '../../support/lab.js';
import { describeLab } from '../../support/real.js';

describeLab('a freshly started server', () => {
  it('answers 16 calls at once without a stall', async () => {
    await using server = await startWebServer();
    await using vbox = await connect({ url: server.url });
    for (let round = 0; round < 3; round++) {
      const times = await Promise.all(
        Array.from({ length: 16 }, async () => {
          const begin = performance.now();
          await vbox.api.getVersion();
          return performance.now() - begin;
        }),
      );
      expect(Math.max(...times)).toBeLessThan(2_000);
    }
    expect(vbox.diagnostics().transport.connectionsOpened).toBeGreaterThan(1);
  });

  it('answers several clients that burst at the same time', async () => {
    await using server = await startWebServer();
    const slowest = await Promise.all(
      Array.from({ length: 4 }, async () => {
        await using vbox = await connect({ url: server.url });
        const begin = performance.now();
        await Promise.all(Array.from({ length: 64 }, () => vbox.api.getVersion()));
        return performance.now() - begin;
      }),
    );
    // The clients race with each other for the server's threads; a connection that is not answered is given up after 2 s.
    expect(Math.max(...slowest)).toBeLessThan(20_000);
  });
});
