/** The phone has no room. Nothing of the change was written. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** The data key is not the one this store was made with. Nothing was touched. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

/**
 * Somebody else wrote to this store since it was opened: another tab took over, or the readable part was destroyed. What the caller
 * holds in memory (a writer's head, an index) is stale, so every later change is refused too: open the store anew and read again.
 */
export class AnotherWriter extends Error {
  override readonly name = 'AnotherWriter';
}

/** A record does not open: the disk or somebody changed it, or it was moved. `place` says which; it holds no words of a person. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
  readonly place: string;
  constructor(place: string, options?: ErrorOptions) {
    super(`does not open: ${place}`, options);
    this.place = place;
  }
}

/** Chrome says it in the request, in the transaction or at opening; and its newest versions with a class of its own. */
export const isStorageFull = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && (fault as { name?: unknown }).name === 'QuotaExceededError';

export const asStoreFault = (...faults: readonly unknown[]): unknown => {
  const full = faults.find(isStorageFull);
  return full === undefined ? faults[0] : new StorageFull('no room on this phone', { cause: full });
};
