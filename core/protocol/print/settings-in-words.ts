import type { Pack } from '../pack.ts';
import type { PackSettings } from '../pack-settings.ts';
import type { Citation } from '../rule.ts';
import { inWords } from './markdown.ts';

/** A section of a pack as a person reads it. */
export type SettingsSection = {
  readonly title: string;
  /** Every number by its name, as text. */
  readonly values: ReadonlyMap<string, string>;
  /** Where they come from, by what each source speaks for: '' for the whole section. */
  readonly origins: ReadonlyMap<string, Citation>;
};

/** The sections in the order of the pack; the numbers that stand alone are one section, for which `practice` speaks. */
export const settingsInWords = ({ settings }: Pick<Pack, 'settings'>): readonly SettingsSection[] => {
  const entries = Object.entries<PackSettings[keyof PackSettings]>(settings);
  const grouped = entries.filter(([name, section]) => name !== 'practice' && typeof section === 'object');
  const alone = entries.filter(([, section]) => typeof section !== 'object');
  return [
    ...grouped.map(([name, section]) => sectionOf(inWords(name), section)),
    sectionOf('numbers of their own', { ...Object.fromEntries(alone), source: settings.practice }),
  ];
};

const sectionOf = (title: string, section: unknown): SettingsSection => {
  const found = piecesIn(section, '');
  return {
    title,
    values: new Map(found.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const]))),
    origins: new Map(found.flatMap(({ name, cited }) => (cited === undefined ? [] : [[name, cited] as const]))),
  };
};

type Piece = { readonly name: string; readonly text?: string; readonly cited?: Citation };

const piecesIn = (value: unknown, name: string): readonly Piece[] => {
  if (isCitation(value)) return [{ name: name.replace(/( · )?source$/, ''), cited: value }];
  const text = textOf(value);
  if (text !== undefined) return [{ name, text }];
  return isGroup(value)
    ? Object.entries(value)
        .filter(([key]) => !namesOfItems.includes(key))
        .flatMap(([key, inner]) => piecesIn(inner, [name, inWords(keyOf(key, inner))].filter(Boolean).join(' · ')))
    : [];
};

/** What one cell can say; undefined for what needs several. */
const textOf = (value: unknown): string | undefined => {
  if (value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (isSpan(value)) return `${value.value} ${value.value === 1 ? value.unit.replace(/s$/, '') : value.unit}`;
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join(', ') || 'none';
};

/** What an item of a list is called by, so that it is not printed twice. */
const namesOfItems = ['name', 'screen'];

/** An item of a list is known by its own name, or by its place from 1. */
const keyOf = (key: string, inner: unknown): string => {
  if (!/^\d+$/.test(key)) return key;
  const name = isGroup(inner)
    ? namesOfItems.map((field) => inner[field]).find((each) => typeof each === 'string')
    : undefined;
  return typeof name === 'string' ? name : `${Number(key) + 1}`;
};

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is { value: number; unit: string } =>
  isGroup(value) && typeof value.value === 'number' && typeof value.unit === 'string';
const isCitation = (value: unknown): value is Citation =>
  isGroup(value) && typeof value.source === 'string' && typeof value.place === 'string';
