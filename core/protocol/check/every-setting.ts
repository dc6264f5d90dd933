import type { Pack } from '../pack.ts';
import { sources } from '../sources.ts';
import { type Fault, faults } from './fault.ts';

type Group = Readonly<Record<string, unknown>>;

/** What holds for every setting alike, so that a new one is looked at from its first day. */
export const everySettingFaults = ({ settings }: Pack): readonly Fault[] => [
  ...numbers(settings, 'settings'),
  ...Object.entries(settings).flatMap(([name, section]) => sourcesIn(section, `settings.${name}`, name)),
];

/** Every number in a pack counts days, weeks, months or copies: whole, and never below nought; what repeats, from 1 on. */
const numbers = (value: unknown, field: string): readonly Fault[] => {
  if (typeof value === 'number')
    return faults([
      [!(Number.isInteger(value) && value >= 0), field, 'is not a whole number from 0 on'],
      // Longer than any care here, and beyond what a calendar has days for.
      [value > 1000 && field.endsWith('.value'), field, 'is above 1000'],
      [value === 0 && /every\.value$/i.test(field), field, 'is 0'],
    ]);
  return isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${field}.${key}`)) : [];
};

/** Each section says where its numbers come from, each thing in a list of sections too; `practice` speaks for lone numbers. */
const sourcesIn = (section: unknown, field: string, name: string): readonly Fault[] => {
  if (name === 'practice') return citation(section, field);
  if (Array.isArray(section))
    return section.flatMap((item: unknown, i) => (isGroup(item) ? ownSources(item, `${field}.${i}`) : []));
  return isGroup(section) ? ownSources(section, field) : [];
};

const ownSources = (section: Group, field: string): readonly Fault[] => {
  const names = Object.keys(section).filter((key) => /(^s|S)ource$/.test(key));
  return names.length === 0
    ? [{ field: `${field}.source`, problem: 'is missing' }]
    : names.flatMap((name) => citation(section[name], `${field}.${name}`));
};

// A pack may have been read from a file, where the type promises nothing.
const citation = (cited: unknown, field: string): readonly Fault[] => {
  if (!isGroup(cited)) return [{ field, problem: 'is missing' }];
  const { source, place, evidence } = cited;
  return faults([
    [typeof source !== 'string' || !Object.hasOwn(sources, source), `${field}.source`, 'is not a document we know'],
    [typeof place !== 'string' || place.trim() === '', `${field}.place`, 'is empty'],
    [evidence !== 'read' && evidence !== 'unverified', `${field}.evidence`, 'is neither read nor unverified'],
  ]);
};

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;
