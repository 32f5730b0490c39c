/** A bounded queue between the pump and one reader: the oldest items are lost when the reader is too slow. @internal */
export class EventQueue<T> {
  readonly #items: T[] = [];
  readonly #limit: number;
  readonly #onOverflow: () => T;
  #overflown = false;
  #wake: (() => void) | undefined;
  #ended = false;
  #error: unknown;

  /** @param onOverflow makes the item that tells the reader of the loss */
  constructor(limit: number, onOverflow: () => T) {
    this.#limit = limit;
    this.#onOverflow = onOverflow;
  }

  push(item: T): void {
    if (this.#ended) return;
    this.#items.push(item);
    if (this.#items.length > this.#limit) {
      this.#items.shift();
      this.#overflown = true;
    }
    this.#wake?.();
  }

  /** No more items come; those that are there can still be taken. With an error, taking throws it at the end. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }

  /** The next item; undefined at the end. */
  async take(): Promise<T | undefined> {
    for (;;) {
      if (this.#overflown) {
        this.#overflown = false;
        return this.#onOverflow();
      }
      const item = this.#items.shift();
      if (item !== undefined) return item;
      if (this.#ended) {
        if (this.#error !== undefined) throw this.#error;
        return undefined;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
