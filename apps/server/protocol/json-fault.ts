/** A place in a text, both counted from 1 as an editor does. */
export type Place = { readonly line: number; readonly column: number };

type Expects = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next';

const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\["\\/bfnrtu])*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\r\n]*/y;

/** Where a text stops being JSON. `JSON.parse` says so only of some faults, and in words that change with Node. */
export const jsonFaultAt = (text: string): Place | undefined => {
  const open: string[] = [];
  let expects: Expects = 'value';
  let at = skip(text, 0);
  while (at < text.length) {
    token.lastIndex = at;
    const found: string | undefined = token.exec(text)?.[0];
    const next: Expects | undefined = found === undefined ? undefined : after(expects, found, open);
    if (found === undefined || next === undefined) return placeOf(text, at);
    expects = next;
    at = skip(text, at + found.length);
  }
  return expects === 'next' && open.length === 0 ? undefined : placeOf(text, text.length);
};

const skip = (text: string, at: number): number => {
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
};

const after = (expects: Expects, found: string, open: string[]): Expects | undefined => {
  const inside = open.at(-1);
  const closes = (inside === '{' && found === '}') || (inside === '[' && found === ']');
  if (closes && ['next', 'first-item', 'first-key'].includes(expects)) {
    open.pop();
    return 'next';
  }
  if (expects === 'next') return found === ',' && inside ? (inside === '{' ? 'key' : 'value') : undefined;
  if (expects === 'colon') return found === ':' ? 'value' : undefined;
  if (expects === 'key' || expects === 'first-key') return found.startsWith('"') ? 'colon' : undefined;
  if ('}],:'.includes(found)) return undefined;
  if (found !== '{' && found !== '[') return 'next';
  open.push(found);
  return found === '{' ? 'first-key' : 'first-item';
};

const placeOf = (text: string, at: number): Place => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
