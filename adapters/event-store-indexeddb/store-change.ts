/** What a JSON text holds between braces. The store does not look inside. */
export type JsonObject = { readonly [name: string]: unknown };

/** An event as it travels: the envelope, and beside it its sealed private part in base64. */
export type StoredEvent = {
  readonly event: JsonObject & { readonly id: string; readonly writer: string; readonly writerSeq: number };
  readonly sealed?: string;
};

/** One event that waits for the server. `box` is the event sealed to the server's key, so that it can leave a locked phone. */
export type OutboxItem = {
  readonly eventId: string;
  readonly stream: string;
  readonly writerSeq: number;
  readonly box: Uint8Array;
};

/** The server has it, since that day. */
export type Acknowledgement = { readonly eventId: string; readonly onDay: string };

/**
 * Everything that becomes true at once, or not at all. Within one change, `forget` comes before `append` and `rows`, and in the
 * outbox new items come first, then `offerAgain`, `acknowledge`, `refuse` and `dropAcknowledgedBefore`.
 */
export type StoreChange = {
  readonly append?: readonly { readonly stream: string; readonly events: readonly StoredEvent[] }[];
  /** Summary rows of the diary and the search; undefined removes one. */
  readonly rows?: readonly { readonly stream: string; readonly row: JsonObject | undefined }[];
  readonly outbox?: readonly OutboxItem[];
  /** By id only, never "all that was sent". Kept, so that a restored server can be offered it again. */
  readonly acknowledge?: readonly Acknowledgement[];
  /** Stays, visible, and is never offered again by itself. */
  readonly refuse?: readonly { readonly eventId: string; readonly reason: string }[];
  /** The server was restored to an earlier day: what it had acknowledged is unsent again. */
  readonly offerAgain?: 'all-acknowledged';
  readonly dropAcknowledgedBefore?: string;
  readonly meta?: Readonly<Record<string, JsonObject>>;
  /** Keys of persons; undefined erases one. */
  readonly keys?: readonly { readonly personId: string; readonly key: Uint8Array | undefined }[];
  /** Streams that left this phone: their events and rows go, what of them is unsent stays. */
  readonly forget?: readonly string[];
};
