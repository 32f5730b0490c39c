import { HttpTransport } from '../../src/wire/http-transport.js';

const concurrentQuestions = 8;

/**
 * Counts the references that the server keeps for a web session, again and again: it asks for those that were there last
 * time and for those that have been given out since. The question brings no reference itself.
 */
export class ServerReferences implements AsyncDisposable {
  readonly #transport: HttpTransport;
  #session = '';
  #asked = 0;
  #alive: string[] = [];

  constructor(url: string) {
    this.#transport = new HttpTransport({ url });
  }

  /** @param latest a reference that was given out just now; it is not counted */
  async count(latest: string): Promise<number> {
    const [session = '', counter = ''] = latest.split('-');
    if (session !== this.#session) {
      this.#session = session;
      this.#asked = 0;
      this.#alive = [];
    }
    const last = Number.parseInt(counter, 16);
    const fresh = Array.from({ length: last - this.#asked - 1 }, (_, index) =>
      [session, (this.#asked + index + 1).toString(16).padStart(16, '0')].join('-'),
    );
    const left = [...this.#alive, ...fresh];
    const alive: string[] = [];
    const ask = async () => {
      for (let ref = left.pop(); ref !== undefined; ref = left.pop())
        if (await this.#isAlive(ref)) alive.push(ref);
    };
    await Promise.all(Array.from({ length: concurrentQuestions }, ask));
    this.#alive = alive;
    this.#asked = last - 1;
    return alive.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport.close();
  }

  async #isAlive(ref: string): Promise<boolean> {
    const { returnval } = (await this.#transport.send(
      {
        operation: 'IManagedObjectRef_getInterfaceName',
        fields: [['_this', ref]],
        repeatable: true,
        blocking: false,
      },
      { timeoutMs: 10_000 },
    )) as { returnval?: string };
    return returnval !== '';
  }
}
