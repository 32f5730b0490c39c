/** Map over texts, each decoded when it is first asked for. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #texts: Readonly<Record<string, string>>;
  readonly #decode: (text: string, key: string) => V;
  readonly #decoded = new Map<string, V>();

  constructor(texts: Readonly<Record<string, string>>, decode: (text: string, key: string) => V) {
    this.#texts = texts;
    this.#decode = decode;
  }

  get size(): number {
    return Object.keys(this.#texts).length;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#texts, key);
  }

  get(key: string): V | undefined {
    const known = this.#decoded.get(key);
    if (known !== undefined) return known;
    if (!this.has(key)) return undefined;
    const value = this.#decode(this.#texts[key] ?? '', key);
    this.#decoded.set(key, value);
    return value;
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void, thisArg?: unknown): void {
    for (const [key, value] of this) callback.call(thisArg, value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (const key of Object.keys(this.#texts)) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    yield* Object.keys(this.#texts);
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
