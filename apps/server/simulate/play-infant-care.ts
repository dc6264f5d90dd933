import type { Infant } from '@thari/care/projections/pair-record';
import { addDays, addMonths, type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';
import { playScreen } from './play-screen.ts';
import { rates } from './rates.ts';

/** One baby's vaccines, weights, feeding and screens, on the days it was seen. */
export const playInfantCare = (diary: DiaryOfOne, infant: Infant, daysSeen: readonly CalendarDate[]): void => {
  const days = daysSeen.filter((day) => day > infant.registeredOn && (!infant.diedOn || day < infant.diedOn));
  vaccines(diary, infant, days);
  const heavy = diary.random.between(88, 112) / 100; // some babies are heavier than others, and stay so
  for (const day of days) {
    weigh(diary, infant, { day, heavy });
    feed(diary, infant, day);
    if (day < addDays(infant.bornOn, 105)) playScreen(diary, day, { about: infant.infantId, screen: 'tuberculosis' });
  }
  for (const months of [2, 3, 6, 9, 12, 18]) {
    const day = days.find((seen) => seen >= addDays(addMonths(infant.bornOn, months), -21));
    if (day) playScreen(diary, day, { about: infant.infantId, screen: 'development' });
  }
};

const visits = [
  ['week-6', (born: CalendarDate) => addDays(born, 42)],
  ['week-10', (born: CalendarDate) => addDays(born, 70)],
  ['week-14', (born: CalendarDate) => addDays(born, 98)],
  ['month-6', (born: CalendarDate) => addMonths(born, 6)],
  ['month-9', (born: CalendarDate) => addMonths(born, 9)],
  ['month-15', (born: CalendarDate) => addMonths(born, 15)],
  ['month-18', (born: CalendarDate) => addMonths(born, 18)],
] as const;

/** At birth in a facility, otherwise with those of six weeks; then at the first visit after each age. */
const vaccines = (
  { random, record }: DiaryOfOne,
  { infantId, bornOn, registeredOn, placeOfBirth }: Infant,
  days: readonly CalendarDate[],
): void => {
  const give = (visit: 'birth' | (typeof visits)[number][0], givenOn: CalendarDate, toldOn = givenOn) =>
    record(toldOn, { name: 'giveImmunisation', data: { infantId, visit, givenOn } });
  const [first] = days;
  if (placeOfBirth === 'facility') give('birth', bornOn, registeredOn);
  else if (first) give('birth', first);
  for (const [visit, dueOf] of visits) {
    const on = days.find((day) => day >= dueOf(bornOn));
    if (on && random.chance(rates.routineCareDone)) give(visit, on);
  }
};

type Weighing = { readonly day: CalendarDate; readonly heavy: number };

const weigh = ({ random, record }: DiaryOfOne, { infantId, bornOn }: Infant, { day, heavy }: Weighing): void => {
  if (!random.chance(rates.routineCareDone)) return;
  const weightGrams = Math.round(usualGrams(daysBetween(bornOn, day)) * heavy) + random.between(-80, 80);
  record(day, { name: 'measureInfant', data: { infantId, measuredOn: day, weightGrams } });
};

/** About what babies weigh: quickly more in the first months, then slowly. Our own curve, for show only. */
const usualGrams = (ageDays: number): number => 3200 + 7600 * (1 - Math.exp(-ageDays / 230));

const feed = ({ random, record }: DiaryOfOne, infant: Infant, day: CalendarDate): void => {
  if (!random.chance(rates.routineCareDone)) return;
  const { infantId, bornOn } = infant;
  const young = day < addMonths(bornOn, 6);
  const breast = isBreastfed(infant, day);
  const alone = random.chance(0.97) ? 'exclusive' : 'mixed';
  const feeding = breast ? (young ? alone : 'breast-and-food') : young ? 'replacement' : 'food-only';
  record(day, { name: 'recordFeeding', data: { infantId, recordedOn: day, feeding } });
};

const isBreastfed = ({ feeding }: Infant, day: CalendarDate): boolean =>
  feeding.now === 'stopped' ? day < feeding.stoppedOn : feeding.now === 'breastfed';
