import type { Pack } from '@thari/protocol/pack';
import type { Citation } from '@thari/protocol/rule';

type Settings = { readonly values: Map<string, string>; readonly origins: Map<string, Citation> };

/** Every number of a pack by its name, as text, and where each group of them comes from. */
export const settingsOf = ({ settings }: Pack): Settings => {
  const found: Settings = { values: new Map(), origins: new Map() };
  collect(settings, '', found);
  return found;
};

const collect = (value: unknown, name: string, found: Settings): void => {
  if (isCitation(value)) found.origins.set(name.replace(/\.?source$/, '') || name, value);
  else if (isSpan(value)) found.values.set(name, `${value.value} ${value.unit}`);
  else if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    found.values.set(name, value.join(', '));
  else if (isGroup(value)) collectGroup(value, name, found);
  else
    found.values.set(name, value === undefined ? 'none' : String(value).replace('true', 'yes').replace('false', 'no'));
};

const collectGroup = (group: Readonly<Record<string, unknown>>, name: string, found: Settings): void => {
  for (const [key, inner] of Object.entries(group).filter(([field]) => field !== 'name'))
    collect(inner, [name, keyOf(key, inner)].filter(Boolean).join('.'), found);
};

/** An item of a list is known by its own name, or by its place from 1. */
const keyOf = (key: string, inner: unknown): string => {
  if (!/^\d+$/.test(key)) return key;
  return isGroup(inner) && typeof inner.name === 'string' ? inner.name : `${Number(key) + 1}`;
};

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is { value: number; unit: string } =>
  isGroup(value) && typeof value.value === 'number' && typeof value.unit === 'string';
const isCitation = (value: unknown): value is Citation =>
  isGroup(value) && typeof value.source === 'string' && typeof value.place === 'string';
