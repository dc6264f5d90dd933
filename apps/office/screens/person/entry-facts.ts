import { isCalendarDate } from '@thari/kernel/calendar-date';
import type { Saying } from './saying.ts';

export type Fact = { readonly label: string; readonly value: string };
type Data = Readonly<Record<string, unknown>>;

/** What names what an entry is about: said only in clear words. */
const clearFields: readonly string[] = [
  'status',
  'statusKnown',
  'timing',
  'test',
  'purpose',
  'result',
  'regimen',
  'first',
  'daysSupplied',
  'copies',
  'qualifier',
  'missedDoses30Days',
  'managesHowWell',
  'takenHowOften',
  'topics',
];
const clearPlaces: readonly string[] = [
  'ViralLoadResultReceived.outcome',
  'PregnancyLost.outcome',
  'WomanExited.outcome',
  'ReferralMade.reason',
];

export const isSaidInClearOnly = (type: string, field: string): boolean =>
  clearFields.includes(field) || clearPlaces.includes(`${type}.${field}`);

/** What an entry says, field by field in the order it was written. */
export const entryFacts = (type: string, data: Data, saying: Saying): Fact[] =>
  Object.entries(data).flatMap(([field, value]) => {
    const label = saying.words.fields[field];
    if (label === undefined || isNothing(value)) return [];
    if (isSaidInClearOnly(type, field) && !saying.clear) return [];
    return [{ label, value: valueSaid(`${type}.${field}`, value, saying) }];
  });

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

export const valueSaid = (place: string, value: unknown, saying: Saying): string => {
  const { words } = saying;
  if (Array.isArray(value)) return value.map((one) => valueSaid(place, one, saying)).join(', ');
  if (typeof value === 'boolean') return value ? words.frame.yes : words.frame.no;
  if (typeof value !== 'string') return String(value);
  if (isCalendarDate(value)) return words.dates.full(value);
  const field = place.slice(place.indexOf('.') + 1);
  if (field === 'about' || field === 'infantId') return saying.personNamed(value);
  if (field === 'assignedTo') return saying.workerNamed(value);
  if (field === 'toSite') return saying.siteNamed(value);
  return codeSaid(place, value, saying) ?? value.replaceAll('-', ' ');
};

const codeSaid = (place: string, code: string, { words }: Saying): string | undefined => {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...words.codes, ...words.clear.codes };
  return all[place]?.[code];
};

/** The parts that say something else than they said before. */
export const changedFacts = (type: string, before: Data, after: Data, saying: Saying): Fact[] => {
  const changed = Object.entries(before).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(after[field]),
  );
  return entryFacts(type, Object.fromEntries(changed), saying);
};
