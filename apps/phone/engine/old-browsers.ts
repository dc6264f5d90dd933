/**
 * What core uses of the language and the oldest phones lack (Chrome 90; these came with 92 to 110). A build changes how a program is
 * written, not what a list can do, so this is imported before anything else, in the page and in the worker.
 */
type Missing = { readonly on: object; readonly name: string; readonly is: (...args: never[]) => unknown };

type List = readonly unknown[] & string;
type Test = (item: unknown, index: number, list: readonly unknown[]) => unknown;

function at(this: List, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

function findLastIndex(this: readonly unknown[], test: Test): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return i;
  return -1;
}

function findLast(this: readonly unknown[], test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

function toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
  return [...this].sort(compare);
}

const hasOwn = (value: object, key: PropertyKey): boolean => Object.hasOwn(value, key);

export const missingInOldBrowsers: readonly Missing[] = [
  { on: Array.prototype, name: 'at', is: at },
  { on: String.prototype, name: 'at', is: at },
  { on: Array.prototype, name: 'findLast', is: findLast },
  { on: Array.prototype, name: 'findLastIndex', is: findLastIndex },
  { on: Array.prototype, name: 'toSorted', is: toSorted },
  { on: Object, name: 'hasOwn', is: hasOwn },
];

for (const { on, name, is } of missingInOldBrowsers) {
  if (!(name in on)) Object.defineProperty(on, name, { value: is, writable: true, configurable: true });
}
