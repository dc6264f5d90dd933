import type { Pack } from '@thari/protocol/pack';
import { ruleIds } from '@thari/protocol/rule-ids';

export type SettingDifference = { readonly path: string; readonly a: string; readonly b: string };
export type PackDifference = {
  readonly rulesOnlyA: readonly string[];
  readonly rulesOnlyB: readonly string[];
  readonly settings: readonly SettingDifference[];
};

/** Two packs side by side: rules and numbers that differ. Where a number comes from treats nobody differently, so it is left out. */
export const comparePacks = (a: Pack, b: Pack): PackDifference => {
  const [inA, inB] = [valuesOf(a.settings), valuesOf(b.settings)];
  const paths = [...new Set([...inA.keys(), ...inB.keys()])];
  return {
    rulesOnlyA: ruleIds.filter((id) => a.rules.includes(id) && !b.rules.includes(id)),
    rulesOnlyB: ruleIds.filter((id) => b.rules.includes(id) && !a.rules.includes(id)),
    settings: paths
      .map((path) => ({ path, a: inA.get(path) ?? 'none', b: inB.get(path) ?? 'none' }))
      .filter((setting) => setting.a !== setting.b),
  };
};

const valuesOf = (value: unknown, path = ''): ReadonlyMap<string, string> => {
  if (isCitation(value)) return new Map();
  if (isSpan(value)) return new Map([[path, `${value.value} ${value.unit}`]]);
  if (Array.isArray(value) && !value.some(isGroup)) return new Map([[path, value.join(', ') || 'none']]);
  if (Array.isArray(value) && value.every(isSpan))
    return new Map([[path, value.map((span) => `${span.value} ${span.unit}`).join(', ')]]);
  if (isGroup(value))
    return new Map(
      Object.entries(value)
        .filter(([key]) => key !== 'name')
        .flatMap(([key, inner]) => [...valuesOf(inner, [path, keyOf(key, inner)].filter(Boolean).join('.'))]),
    );
  return new Map([[path, value === undefined ? 'none' : String(value)]]);
};

/** An item of a list is known by its own name, so that one more does not move the others; without a name, by its place from 1. */
const keyOf = (key: string, inner: unknown): string => {
  if (!/^\d+$/.test(key)) return key;
  const named = isGroup(inner) ? (inner.name ?? inner.screen) : undefined;
  return typeof named === 'string' ? named : String(Number(key) + 1);
};

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is { value: number; unit: string } =>
  isGroup(value) && typeof value.value === 'number' && typeof value.unit === 'string';
const isCitation = (value: unknown): boolean =>
  isGroup(value) && typeof value.source === 'string' && typeof value.place === 'string';
