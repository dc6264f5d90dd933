/** The map with one entry changed; untouched where there is no such entry, since its beginning may not have arrived. */
export const changed = <Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  change: (value: Value) => Value,
): ReadonlyMap<string, Value> => {
  const value = map.get(id);
  return value === undefined ? map : new Map(map).set(id, change(value));
};

/** The map with one entry begun. An id that is there already stays what it was. */
export const begun = <Value>(map: ReadonlyMap<string, Value>, id: string, value: Value): ReadonlyMap<string, Value> =>
  map.has(id) ? map : new Map(map).set(id, value);
