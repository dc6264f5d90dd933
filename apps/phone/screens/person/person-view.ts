import { reachNow } from '@thari/care/projections/reach-now';
import { type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { InfantTestResult } from '@thari/protocol/facts';
import { itemState, type PlanItem } from '@thari/protocol/rule';
import { ruleIds } from '@thari/protocol/rule-ids';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { PairPage } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { isBereaved } from '../forms/bereaved.ts';
import { isCovered } from './is-covered.ts';
import type { Lead } from './lead.ts';
import { leadOf } from './lead-of.ts';
import { rowTitle } from './row-title.ts';

export type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate };

/** Something open in her plan, as a row of her page. */
export type PlanRow = {
  readonly id: string;
  readonly what: string;
  /** Whose it is, where there is more than one baby or the mother has died. */
  readonly whose: string | undefined;
  readonly kind: StatusKind;
  readonly when: string;
  readonly item: PlanItem;
  readonly lead: Lead;
  /** The reason may be opened: not where the house does not know. */
  readonly mayExplain: boolean;
};

export type TwoAnswers = {
  readonly sampleId: string;
  readonly name: string;
  readonly taken: string;
  readonly answers: readonly { readonly result: InfantTestResult; readonly came: string }[];
};

export type PersonView = {
  readonly title: string;
  readonly babies: readonly { readonly name: string; readonly age: string }[];
  readonly expectedOn: string | undefined;
  /** With a day of their own, the most urgent first. */
  readonly rows: readonly PlanRow[];
  /** For whenever she comes: nothing here is ever late. */
  readonly here: readonly PlanRow[];
  readonly nextVisit:
    | { readonly appointmentId: string; readonly day: string; readonly time: string | undefined }
    | undefined;
  /** The link that calls her, where she agreed to it and there is a number. */
  readonly call: string | undefined;
  /** What stands where the call button is, or would be: to wait, to ask the nurse, or what not to say. */
  readonly callNote: string | undefined;
  readonly isBereaved: boolean;
  readonly hasLeft: string | undefined;
  readonly hasDied: boolean;
  readonly atOtherSite: boolean;
  /** Checks to which two people wrote down different answers: both are shown until a person decides. */
  readonly twoAnswers: readonly TwoAnswers[];
};

export const personView = (page: PairPage, siteId: string, saying: Saying & { readonly time: string }): PersonView => {
  const { record, plan } = page;
  const quiet = isBereaved(record);
  const open = plan.flatMap((item) => rowOf(item, page, saying));
  return {
    title: shortName(page),
    babies: quiet ? [] : babiesOf(page, saying),
    expectedOn: quiet ? undefined : expectedOn(page, saying),
    rows: onceEach(open.filter(isOnItsDay).sort(byUrgency), sameReason),
    here: onceEach(open.filter((row) => !isOnItsDay(row)).sort(byPriority), sameLine).map(withoutDay),
    nextVisit: nextVisitOf(page, saying),
    ...callOf(page, saying),
    isBereaved: quiet,
    hasLeft:
      record.exit && saying.t.moves.exit.outcomes[record.exit.outcome as keyof Words['moves']['exit']['outcomes']],
    hasDied: record.mother.diedOn !== undefined,
    atOtherSite: record.site !== siteId,
    twoAnswers: twoAnswersIn(page, saying),
  };
};

/** "Nomsa D." A family name in full is for her page's folded part. */
const shortName = ({ people, record }: PairPage): string => {
  const { givenName = '', familyName = '' } = people[record.mother.motherId] ?? {};
  const [initial] = familyName;
  return initial ? `${givenName} ${initial}.` : givenName;
};

export const babyName = ({ people }: PairPage, infantId: string, t: Words): string =>
  people[infantId]?.givenName || t.person.baby;

const babiesOf = (page: PairPage, { t, say, today }: Saying) =>
  page.record.infants
    .filter(({ diedOn }) => !diedOn)
    .map(({ infantId, bornOn }) => ({ name: babyName(page, infantId, t), age: say.age(bornOn, today) }));

const twoAnswersIn = (page: PairPage, { t, say, today }: Saying): readonly TwoAnswers[] =>
  page.record.infants.flatMap(({ infantId, samples }) =>
    samples
      .filter(({ answers }) => answers.length > 1)
      .map(({ sampleId, takenOn, answers }) => ({
        sampleId,
        name: babyName(page, infantId, t),
        taken: say.on(takenOn, today),
        answers: answers.map(({ result, receivedOn }) => ({ result, came: say.on(receivedOn, today) })),
      })),
  );

const expectedOn = ({ record }: PairPage, { say, today }: Saying): string | undefined => {
  const open = record.mother.pregnancies.filter(({ ended }) => !ended).pop();
  return open && say.on(open.dueOn, today);
};

const kinds = { late: 'late', due: 'due', waiting: 'waiting' } as const;

const rowOf = (item: PlanItem, page: PairPage, saying: Saying): readonly PlanRow[] => {
  const { t, today } = saying;
  const state = itemState(item, today);
  if (state !== 'late' && state !== 'due' && state !== 'waiting') return [];
  if (state === 'waiting' && ['visit', 'find-her'].includes(item.what)) return [];
  return [
    {
      id: item.id,
      what: rowTitle(item, page.record, t),
      whose: whoseOf(item, page, t),
      kind: kinds[state],
      when: whenOf(item, state, saying),
      item,
      lead: leadOf(item, page.record),
      mayExplain: !isCovered(page.record),
    },
  ];
};

const whenOf = (item: PlanItem, state: 'late' | 'due' | 'waiting', { t, say, today }: Saying): string => {
  if (state === 'late') return say.late(daysBetween(item.window.lateAfterOn, today));
  if (state === 'waiting')
    return item.settled?.how === 'waiting'
      ? t.person.waitingSince(say.on(item.settled.since, today))
      : t.person.waiting;
  return item.window.dueOn > today ? t.person.dueBy(say.next(item.window.dueOn, today)) : t.person.dueToday;
};

const whoseOf = ({ about }: PlanItem, page: PairPage, t: Words): string | undefined => {
  const isBaby = page.record.infants.some(({ infantId }) => infantId === about);
  return isBaby && page.record.infants.length > 1 ? babyName(page, about, t) : undefined;
};

const order: Readonly<Record<string, number>> = { late: 0, due: 1, waiting: 2 };
const byUrgency = (a: PlanRow, b: PlanRow): number =>
  (order[a.kind] ?? 3) - (order[b.kind] ?? 3) ||
  (a.item.priority < b.item.priority ? -1 : a.item.priority > b.item.priority ? 1 : 0) ||
  (a.item.window.dueOn < b.item.window.dueOn ? -1 : 1);

const isOnItsDay = ({ item }: PlanRow): boolean => item.asked === 'on-its-day';

const byPriority = (a: PlanRow, b: PlanRow): number =>
  compareText(a.item.priority, b.item.priority) ||
  ruleIds.indexOf(a.item.rule) - ruleIds.indexOf(b.item.rule) ||
  compareText(a.id, b.id);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withoutDay = (row: PlanRow): PlanRow => ({ ...row, kind: 'neutral', when: '' });

const sameLine = ({ what, whose }: PlanRow): string => [what, whose].join('/');
/** What is dangerous is never folded into another line. */
const sameReason = (row: PlanRow): string =>
  row.item.priority === 'a' ? row.id : [sameLine(row), row.item.about, row.item.why].join('/');

/** Lines that read alike are one: the first of them leads on, and the next one follows when that is done. */
const onceEach = (rows: readonly PlanRow[], keyOf: (row: PlanRow) => string): readonly PlanRow[] =>
  rows.filter((row, i) => rows.findIndex((each) => keyOf(each) === keyOf(row)) === i);

const nextVisitOf = ({ record }: PairPage, { say, today }: Saying) => {
  const coming = record.appointments
    .filter(({ status, dueOn }) => status === 'booked' && dueOn >= today)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  return coming && { appointmentId: coming.appointmentId, day: say.near(coming.dueOn, today), time: coming.time };
};

/** The call button, and what stands beside it or in its place. Who did not agree, or has no number, has neither. */
const callOf = (
  { record, people }: PairPage,
  { t, say, today, time }: Saying & { readonly time: string },
): Pick<PersonView, 'call' | 'callNote'> => {
  const { bar } = t.reach;
  const now = reachNow(record, 'call', { today, time });
  if (now.may === 'never') return { call: undefined, callNote: now.why === 'flagged' ? bar.flagged : undefined };
  const number = people[record.mother.motherId]?.phone.replace(/[^\d+]/g, '');
  if (!number || record.safeReach?.phoneOf === 'no-phone') return { call: undefined, callNote: undefined };
  if (now.may === 'now') {
    const shared = record.safeReach?.phoneOf === 'shared-does-not-know';
    return { call: `tel:${number}`, callNote: shared ? bar.callCircle : undefined };
  }
  const day = say.near(now.onDay, today);
  return { call: undefined, callNote: now.fromTime ? bar.wait(day, now.fromTime) : bar.waitDay(day) };
};
