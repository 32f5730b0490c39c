import { randomBytes } from 'node:crypto';
import { type ConnectOptions, connect, type VirtualBoxClient } from '../../src/index.js';
import { HttpTransport } from '../../src/wire/http-transport.js';

/** A client whose machines have names of their own and are removed with it. */
export class TestBench implements AsyncDisposable {
  readonly vbox: VirtualBoxClient;
  /** Begins the name of every machine of this test. */
  readonly prefix = `t-${randomBytes(3).toString('hex')}`;

  private constructor(vbox: VirtualBoxClient) {
    this.vbox = vbox;
  }

  static async open(options: ConnectOptions): Promise<TestBench> {
    return new TestBench(await connect(options));
  }

  name(rest: string): string {
    return `${this.prefix}-${rest}`;
  }

  /** This test's machines. */
  async machines() {
    return (await this.vbox.machines.list()).filter(({ name }) => name.startsWith(this.prefix));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { vbox } = this;
    try {
      // Bases can only be removed after their clones, in as many rounds as there are generations.
      for (let round = 0; round < 5; round++) {
        const left = await this.machines();
        if (left.length === 0) break;
        for (const { id } of left) {
          using machine = await vbox.machines.get(id);
          await machine.remove({ deleteDisks: true }).catch((error: unknown) => {
            if (round === 4) throw error;
          });
        }
      }
    } finally {
      await vbox.close();
    }
  }
}

/**
 * Counts the references that the server keeps for a web session, by asking for every id that it has given out so far. The
 * question brings no reference itself and is no fault when the answer is no.
 */
export async function countServerReferences(url: string, latestRef: string): Promise<number> {
  const transport = new HttpTransport({ url });
  const [session, counter] = latestRef.split('-');
  const last = Number.parseInt(counter ?? '', 16);
  let found = 0;
  let next = 1;
  const probe = async () => {
    while (next <= last) {
      const ref = `${session}-${(next++).toString(16).padStart(16, '0')}`;
      const reply = await transport.send(
        {
          operation: 'IManagedObjectRef_getInterfaceName',
          fields: [['_this', ref]],
          repeatable: true,
          blocking: false,
        },
        { timeoutMs: 10_000 },
      );
      if (reply['returnval'] !== '') found++;
    }
  };
  try {
    await Promise.all(Array.from({ length: 8 }, probe));
    return found;
  } finally {
    await transport.close();
  }
}
