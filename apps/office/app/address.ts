/** Where she is: a page, and what she asked of it. All of it stands in the address, so that Back and a bookmark work. */
export type Place =
  | { readonly at: 'diary' | 'sheet' | 'people' | 'numbers' | 'rules' | 'team' | 'help' | 'nowhere' }
  | { readonly at: 'person'; readonly pairId: string }
  | { readonly at: 'number'; readonly key: string };

export type Query = Readonly<Record<string, string>>;
export type Address = { readonly place: Place; readonly query: Query };

const plainPlaces = ['diary', 'sheet', 'people', 'numbers', 'rules', 'team', 'help'] as const;

export const addressFrom = (pathname: string, search: string): Address => ({
  place: placeFrom(pathname.split('/').filter(Boolean)),
  query: Object.fromEntries(new URLSearchParams(search)),
});

const placeFrom = ([first, second, ...more]: readonly string[]): Place => {
  if (first === undefined) return { at: 'diary' };
  const plain = plainPlaces.find((place) => place === first);
  if (!plain || more.length > 0) return { at: 'nowhere' };
  if (second === undefined) return { at: plain };
  if (plain === 'people' && /^[0-9a-f-]{36}$/.test(second)) return { at: 'person', pairId: second };
  if (plain === 'numbers' && /^[0-9a-z]{1,8}$/.test(second)) return { at: 'number', key: second };
  return { at: 'nowhere' };
};

export const pathOf = ({ place, query }: Address): string => {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  return asked.length === 0 ? pagePath(place) : `${pagePath(place)}?${new URLSearchParams(asked)}`;
};

const pagePath = (place: Place): string => {
  if (place.at === 'person') return `/people/${place.pairId}`;
  if (place.at === 'number') return `/numbers/${place.key}`;
  return place.at === 'nowhere' ? '/' : `/${place.at}`;
};

/** The same page asked a little differently. An empty text takes a question away. */
export const asking = ({ place, query }: Address, change: Query): Address => ({
  place,
  query: Object.fromEntries(Object.entries({ ...query, ...change }).filter(([, value]) => value !== '')),
});

/** A short name for something whose own name must not stand in an address: addresses are kept by browsers and read by others. */
export const opaqueKey = (name: string): string => {
  let hash = 2_166_136_261; // FNV-1a, 32 bits
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash.toString(36);
};
