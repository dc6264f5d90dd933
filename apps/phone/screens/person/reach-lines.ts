import type { SafeReach } from '@thari/care/projections/pair-record';
import type { PairPage } from '../../engine/engine-api.ts';
import type { About } from '../questions/form.ts';
import { isCovered } from './is-covered.ts';

type Line = { readonly label: string; readonly value: string };
type Known = Pick<About, 't' | 'say' | 'state' | 'today'>;

/** Who she is, how to reach her, and what she agreed to. What is not known is not shown. */
export const reachLines = (page: PairPage, { t, say, state, today }: Known): readonly Line[] => {
  const { record, people } = page;
  const person = people[record.mother.motherId];
  const follows = state.workers.find(({ id }) => id === record.assignedTo)?.name;
  const { bornOn } = record.mother;
  return [
    { label: t.person.fullName, value: [person?.givenName, person?.familyName].filter(Boolean).join(' ') },
    ...(record.flaggedOn ? [{ label: t.reach.lines.flagged, value: say.on(record.flaggedOn, today) }] : []),
    { label: t.person.phone, value: person?.phone ?? '' },
    ...safeLines(page, t),
    { label: t.person.codeWord, value: person?.codeWord ?? '' },
    { label: t.person.place, value: person?.place ?? '' },
    { label: t.person.born, value: bornOn ? say.full(bornOn) : '' },
    { label: t.person.saidYes, value: agreed(page, t) },
    { label: t.reach.lines.circle, value: circleOf(page, t) },
    { label: t.person.follows, value: follows ?? '' },
  ].filter(({ value }) => value !== '');
};

/** Whose phone, when, and which words never. In a house that does not know, even the words never to use could tell it. */
const safeLines = ({ record, people }: PairPage, t: About['t']): readonly Line[] => {
  const { safeReach, mother } = record;
  const { lines, safe } = t.reach;
  const neverSay = isCovered(record) ? '' : (people[mother.motherId]?.neverSay ?? '');
  return [
    { label: lines.phoneOf, value: safeReach && !isCovered(record) ? safe.phonesShort[safeReach.phoneOf] : '' },
    { label: lines.days, value: safeReach ? daysSaid(safeReach.days, t) : '' },
    { label: lines.hours, value: safeReach ? hoursSaid(safeReach, t) : '' },
    { label: lines.neverSay, value: neverSay },
  ];
};

export const daysSaid = (days: readonly number[], { dates, reach }: About['t']): string =>
  days.length === 7 ? reach.safe.everyDay : days.map((day) => dates.shortWeekdays[day - 1]).join(', ');

export const hoursSaid = ({ fromTime, untilTime }: SafeReach, { reach: { safe } }: About['t']): string => {
  if (fromTime && untilTime) return safe.hours(fromTime, untilTime);
  if (fromTime) return safe.from(fromTime);
  return untilTime ? safe.until(untilTime) : '';
};

/** By relation; the name is in her story, among the clear words. */
const circleOf = ({ record }: PairPage, { reach }: About['t']): string =>
  isCovered(record)
    ? ''
    : record.disclosures
        .filter(({ endedOn }) => !endedOn)
        .map(({ relation }) => reach.circle.relations[relation])
        .join(', ');

const agreed = ({ record }: PairPage, t: About['t']): string => {
  const yes = Object.entries(t.her.consent.channel).filter(([channel]) => record.consents[channel]?.given);
  return yes.length === 0 ? t.person.saidNothing : yes.map(([, label]) => label).join(', ');
};
