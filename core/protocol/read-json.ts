export type JsonRead =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The line of each value by its path: "settings.tracing.attempts.0.dueDay"; of the whole by "". */
      readonly lines: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** JSON whose reader remembers lines, so that a person who wrote it by hand is told where to look. */
export const readJson = (text: string): JsonRead => {
  const lines = new Map<string, number>();
  try {
    const tokens = tokensOf(text);
    const reading = { next: () => tokens.next().value ?? { text: '', line: lineAt(text, text.length) }, lines };
    const value = valueAt('', reading.next(), reading);
    const after = reading.next();
    if (after.text !== '') throw new NotJson(after.line, `${shown(after)} after the end`);
    return { ok: true, value, lines };
  } catch (fault) {
    if (fault instanceof NotJson) return { ok: false, line: fault.line, problem: fault.message };
    throw fault;
  }
};

type Token = { readonly text: string; readonly line: number };
type Reading = { readonly next: () => Token; readonly lines: Map<string, number> };

class NotJson extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

const space = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

function* tokensOf(text: string): Generator<Token, undefined> {
  let at = 0;
  let line = 1;
  while (true) {
    const gap = matchAt(space, text, at) ?? '';
    line += gap.split('\n').length - 1;
    at += gap.length;
    if (at >= text.length) return undefined;
    const found = matchAt(token, text, at);
    if (!found || hasControl(found))
      throw new NotJson(line, `cannot be read from here: ${text.slice(at).split('\n')[0]?.slice(0, 40)}`);
    yield { text: found, line };
    at += found.length;
  }
}

/** A tab inside a text, for one; JSON wants it written as an escape. */
const hasControl = (text: string): boolean => [...text].some((letter) => letter < ' ');

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const valueAt = (path: string, first: Token, reading: Reading): unknown => {
  reading.lines.set(path, first.line);
  if (first.text === '{') return objectAt(path, reading);
  if (first.text === '[') return listAt(path, reading);
  if (/^["\-\dtfn]/.test(first.text)) return JSON.parse(first.text); // one whole token, looked at already
  throw new NotJson(first.line, `${shown(first)} where a value was expected`);
};

const objectAt = (path: string, reading: Reading): Readonly<Record<string, unknown>> => {
  const fields = new Map<string, unknown>();
  let key = reading.next();
  if (key.text === '}') return {};
  while (true) {
    if (!key.text.startsWith('"')) throw new NotJson(key.line, `${shown(key)} where a name in quotes was expected`);
    const name = String(JSON.parse(key.text));
    if (fields.has(name)) throw new NotJson(key.line, `${key.text} is there twice`);
    expected(':', reading.next());
    const value = valueAt(below(path, name), reading.next(), reading);
    reading.lines.set(below(path, name), key.line);
    fields.set(name, value);
    if (isTheEnd('}', reading.next())) return Object.fromEntries(fields);
    key = reading.next();
  }
};

const listAt = (path: string, reading: Reading): readonly unknown[] => {
  const items: unknown[] = [];
  let first = reading.next();
  if (first.text === ']') return items;
  while (true) {
    items.push(valueAt(below(path, String(items.length)), first, reading));
    if (isTheEnd(']', reading.next())) return items;
    first = reading.next();
  }
};

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isTheEnd = (end: string, found: Token): boolean => {
  if (found.text === end) return true;
  if (found.text !== ',') throw new NotJson(found.line, `${shown(found)} where "," or "${end}" was expected`);
  return false;
};

const expected = (text: string, found: Token): void => {
  if (found.text !== text) throw new NotJson(found.line, `${shown(found)} where "${text}" was expected`);
};

const shown = ({ text }: Token): string => (text === '' ? 'the end of the file' : text);
const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
