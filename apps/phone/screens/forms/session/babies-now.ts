import type { CareCommand } from '@thari/care/decisions/commands';
import type { Infant } from '@thari/care/projections/pair-record';
import { addDays, type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import { itemState } from '@thari/protocol/rule';
import { type Answers, dayIn, maybeOneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { given } from '../recording.ts';
import { asksOnly, heldOnOf, type Part } from './part.ts';

const onePage = { page: 'babies' };

/** What the babies are given, and how long their medicine lasts: asked only where it is not known. */
export const babyParts = (answers: Answers, about: About): readonly Part[] =>
  about.page?.record.infants
    .filter(({ diedOn }) => !diedOn)
    .flatMap((infant) => [feedingPart(infant, answers, about), leftPart(infant, answers, about)]) ?? [];

const feedingPart = (infant: Infant, answers: Answers, about: About): Part => {
  const { infantId } = infant;
  const now = maybeOneOf(answers, `fed-${infantId}`, about.t.baby.feeding.nows);
  const commands: readonly CareCommand[] = [
    ...(now
      ? [{ name: 'recordFeeding', data: { infantId, recordedOn: heldOnOf(answers, about), feeding: now } } as const]
      : []),
    ...(hasStopped(infant, answers, about)
      ? [{ name: 'stopBreastfeeding', data: { infantId, stoppedOn: dayIn(answers, `stoppedOn-${infantId}`) } } as const]
      : []),
  ];
  const early = now === 'mixed';
  return {
    questions: feedingQuestions(infant, answers, about),
    ids: early ? 1 : 0,
    commands: ([id]) => (early ? [...commands, nurseAdvises(infantId, heldOnOf(answers, about), given(id))] : commands),
  };
};

/** Early food is a thing to talk over with the nurse; it need not be today. */
const nurseAdvises = (about: string, madeOn: CalendarDate, referralId: string): CareCommand => ({
  name: 'makeReferral',
  data: { referralId, about, madeOn, to: 'nurse', reason: 'feeding-or-growth', sameDay: false },
});

/** The whole question where the plan asks for it; otherwise only whether the breast goes on. */
const feedingQuestions = (infant: Infant, answers: Answers, about: About): readonly Question[] => {
  const { t, today, page } = about;
  const { infantId, feeding } = infant;
  const name = page?.people[infantId]?.givenName;
  const last = day(`stoppedOn-${infantId}`, t.baby.feeding.stoppedOn, pastChips(t, today));
  const ended = hasStopped(infant, answers, about) ? [last] : [];
  if (isAskedInFull(infant, about)) {
    const asked = name ? { ...t.baby.feeding.now, ask: t.session.baby.fed(name) } : t.baby.feeding.now;
    return [choice(`fed-${infantId}`, asked, offers(t.baby.feeding.nows), { optional: true, ...onePage }), ...ended];
  }
  if (feeding.now !== 'breastfed' && feeding.now !== 'not-recorded') return [];
  const words = t.visits.session;
  const asked = name ? words.feedingOf(name) : words.feeding;
  const again = choice(`feeding-${infantId}`, asked, offers(words.feedings, { asides: ['unasked'] }), { page: 'end' });
  return [again, ...ended.map((question) => ({ ...question, page: 'end' }))];
};

/** What is known stands there: only a change is tapped, and only a change is written down. */
export const feedingAsKnown = ({ page }: About): Answers =>
  Object.fromEntries(
    (page?.record.infants ?? []).flatMap(({ infantId, feeding }) =>
      feeding.now === 'breastfed' ? [[`feeding-${infantId}`, 'still']] : [],
    ),
  );

const isAskedInFull = ({ infantId }: Infant, { page, today }: About): boolean =>
  page?.plan.some(
    (item) => item.rule === 'infant-feeding' && item.about === infantId && itemState(item, today) === 'due',
  ) ?? false;

const hasStopped = (infant: Infant, answers: Answers, about: About): boolean => {
  const { infantId, feeding } = infant;
  if (!isAskedInFull(infant, about)) return textIn(answers, `feeding-${infantId}`) === 'stopped';
  const now = textIn(answers, `fed-${infantId}`);
  return feeding.now === 'breastfed' && (now === 'replacement' || now === 'food-only');
};

/** Two weeks ahead somebody has to know that it runs out. */
const soonDays = 14;

/** What is left of the baby's medicine: counted from what was handed out; asked where it runs out soon or was not counted. */
const leftPart = (infant: Infant, answers: Answers, about: About): Part => {
  const { infantId } = infant;
  const { t, page } = about;
  if (!mayRunOut(infant, heldOnOf(answers, about))) return asksOnly([]);
  const name = page?.people[infantId]?.givenName || t.person.baby;
  const { left, noneLeft } = t.session.baby;
  const question = choice(
    `left-${infantId}`,
    t.session.baby.medicineLeft(name),
    offers(left, { sub: { none: noneLeft } }),
    onePage,
  );
  const isOut = textIn(answers, question.id) === 'none';
  const toNurse = (referralId: string): CareCommand => ({
    name: 'makeReferral',
    data: {
      referralId,
      about: infantId,
      madeOn: heldOnOf(answers, about),
      to: 'nurse',
      reason: 'other',
      sameDay: true,
    },
  });
  return { questions: [question], ids: isOut ? 1 : 0, commands: ([id]) => (isOut ? [toNurse(given(id))] : []) };
};

export const mayRunOut = (
  {
    exposed,
    prophylaxisSupplies,
    prophylaxisStoppedOn,
  }: Pick<Infant, 'exposed' | 'prophylaxisSupplies' | 'prophylaxisStoppedOn'>,
  on: CalendarDate,
): boolean => {
  const last = [...prophylaxisSupplies].sort((a, b) => (a.givenOn < b.givenOn ? -1 : 1)).pop();
  if (!exposed || !last || prophylaxisStoppedOn) return false;
  if (last.daysSupplied === undefined) return true;
  return daysBetween(on, addDays(last.givenOn, last.daysSupplied)) < soonDays;
};

/** Somebody's medicine runs out before two weeks are over. */
export const runsOutSoon = (answers: Answers, about: About): boolean =>
  about.page?.record.infants.some(({ infantId }) => textIn(answers, `left-${infantId}`) === 'few') ?? false;
