import { type Infant, type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PackSettings } from '@thari/protocol/pack-settings';
import { infantProphylaxisPlan } from '@thari/protocol/rules/infant-prophylaxis-plan';
import type { DiaryOfOne } from './diary-of-one.ts';
import { playInfantCare } from './play-infant-care.ts';
import { playInfantMedicines } from './play-infant-medicines.ts';
import { playScreen } from './play-screen.ts';
import { rates } from './rates.ts';

/**
 * What is done for every woman and baby beside the tests: screens, rapid tests, offers, vaccines, weighing.
 * Told after her story and with chance of its own, so that the story stays what it was.
 */
export const playCare = (diary: DiaryOfOne, settings: PackSettings): void => {
  const folded = fold(pairRecord, diary.entries());
  if (!folded) return;
  const pair = { ...folded, infants: folded.infants.map((infant) => knownFrom(infant, diary)) };
  const days = daysSeen(pair);
  atJoining(diary, pair);
  inPregnancy(diary, pair, days);
  afterBirth(diary, pair, days);
  for (const day of days) playScreen(diary, day, { about: pair.mother.motherId, screen: 'tuberculosis' });
  for (const infant of pair.infants) {
    const plan = infantProphylaxisPlan.apply({ infant, pair }, settings);
    playInfantMedicines(diary, infant, { days, untilOn: plan?.plannedEndOn });
    playInfantCare(diary, infant, days);
  }
};

/** A birth is written down some days after it, and nothing of the baby before. */
const knownFrom = (infant: Infant, { drafts }: DiaryOfOne): Infant => {
  const birth = drafts.find(({ type, data }) => type === 'InfantBorn' && data.infantId === infant.infantId);
  return { ...infant, registeredOn: laterOf(infant.registeredOn, birth?.recordedOn ?? infant.registeredOn) };
};

/** The days on which she sat with somebody: the day she joined, and the visits that were kept. */
const daysSeen = ({ mother, appointments }: PairRecord): readonly CalendarDate[] =>
  [...new Set([mother.enrolledOn, ...appointments.flatMap(({ keptOn }) => keptOn ?? [])])].sort();

const atJoining = (diary: DiaryOfOne, { mother: { motherId, enrolledOn } }: PairRecord): void => {
  for (const test of ['syphilis', 'hepatitis-b'] as const) tested(diary, enrolledOn, test);
  for (const asked of ['mood', 'safety', 'support'] as const)
    playScreen(diary, enrolledOn, { about: motherId, screen: asked });
  offer(diary, enrolledOn, { about: motherId, service: 'partner-test' });
};

/** From 28 weeks on the test again for those who need it, from 34 weeks on the plan for the baby. */
const inPregnancy = (diary: DiaryOfOne, { mother }: PairRecord, days: readonly CalendarDate[]): void => {
  const [pregnancy] = mother.pregnancies;
  if (!pregnancy) return;
  const until = pregnancy.ended?.on ?? pregnancy.dueOn;
  const from = (daysBefore: number) => days.find((day) => day >= addDays(pregnancy.dueOn, -daysBefore) && day < until);
  const [again, plan] = [from(84), from(42)];
  if (again && mother.status !== 'positive') tested(diary, again, 'hiv');
  if (plan && mother.status === 'positive') offer(diary, plan, { about: mother.motherId, service: 'infant-risk-plan' });
};

const afterBirth = (diary: DiaryOfOne, { mother, infants }: PairRecord, days: readonly CalendarDate[]): void => {
  const [infant] = infants;
  if (!infant) return;
  const { motherId, status } = mother;
  const from = (ageDays: number) => days.find((day) => day >= addDays(infant.bornOn, ageDays));
  for (const age of [42, 182, 365]) {
    const day = from(age);
    if (day) playScreen(diary, day, { about: motherId, screen: 'mood' });
  }
  const [sixWeeks, fourteenWeeks] = [from(42), from(98)];
  if (sixWeeks) offer(diary, sixWeeks, { about: motherId, service: 'family-planning' });
  if (fourteenWeeks && status !== 'positive') tested(diary, fourteenWeeks, 'hiv');
  for (const { infantId, exposed, bornOn, registeredOn } of infants) {
    if (!exposed) continue;
    const offeredOn = addDays(bornOn, diary.random.between(0, 3));
    offer(diary, offeredOn, { about: infantId, service: 'infant-risk-plan', toldOn: registeredOn });
  }
};

const tested = (diary: DiaryOfOne, testedOn: CalendarDate, test: 'hiv' | 'syphilis' | 'hepatitis-b'): void => {
  const { random, record, newId } = diary;
  if (!random.chance(rates.routineCareDone)) return;
  const data = { testId: newId(testedOn), test, testedOn, result: 'negative' } as const;
  record(testedOn, { name: 'recordWomanTest', data });
};

type Offered = {
  readonly about: string;
  readonly service: 'partner-test' | 'family-planning' | 'infant-risk-plan';
  readonly toldOn?: CalendarDate;
};

const offer = (diary: DiaryOfOne, offeredOn: CalendarDate, { about, service, toldOn }: Offered): void => {
  const { random, record, newId } = diary;
  if (!random.chance(rates.routineCareDone)) return;
  const taken = random.chance(rates.offerTaken) ? 'accepted' : 'declined';
  const outcome = service === 'infant-risk-plan' ? 'done' : taken;
  const data = { offerId: newId(offeredOn), about, service, offeredOn, outcome } as const;
  record(laterOf(offeredOn, toldOn ?? offeredOn), { name: 'recordOffer', data });
};
