/** One parameter as it travels: element name and text, before any escaping. Lists repeat the name. @internal */
export type WireField = readonly [name: string, text: string];

/** An element of a reply: its text, or its children when it is a struct. @internal */
export type WireValue = string | WireStruct;

/** Children by element name; a list where an element is repeated, absent where there is none. @internal */
export interface WireStruct {
  readonly [name: string]: WireValue | readonly WireValue[] | undefined;
}

/** One call, free of anything that belongs to a particular transport. @internal */
export interface WireRequest {
  /** Element name: `IMachine_getName`. */
  readonly operation: string;
  readonly fields: readonly WireField[];
  /** Sending it twice does no harm. */
  readonly repeatable: boolean;
  /** The server may hold the reply back for seconds. */
  readonly blocking: boolean;
}

/** @internal */
export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call with its retries. */
  readonly timeoutMs: number;
}

/** Counters of a transport, for diagnostics. */
export interface TransportStatus {
  readonly requests: number;
  readonly connectionsOpened: number;
  readonly connectionsOpen: number;
}

/**
 * The only door to a server. A reply that is a SOAP fault rejects with a {@link WireFault}; everything else that goes
 * wrong with a subclass of `VBoxError`.
 *
 * @internal
 */
export interface Transport {
  /** Where the server is, for messages; without credentials. */
  readonly url: string;
  send(request: WireRequest, options: SendOptions): Promise<WireStruct>;
  status(): TransportStatus;
  /** Ends all connections; pending calls reject. Idempotent. */
  close(): Promise<void>;
}
