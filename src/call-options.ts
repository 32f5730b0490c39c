/** Options that every asynchronous method takes as its last argument. */
export interface CallOptions {
  /** Ends the wait; what happens to work that the server has begun is said at each method. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the call fails with a {@link TimeoutError}. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
}
