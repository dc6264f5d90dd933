import type { DiaryRow } from '@thari/care/projections/diary-row';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PackSettings } from '@thari/protocol/pack-settings';
import { packFor } from '@thari/protocol/packs/all-packs';
import { askMoveOn, askReferralOn } from '@thari/protocol/readings/open-referral';
import { motherName } from '../caseload/persons.ts';
import type { CaseRow } from '../caseload/stored-row.ts';
import type { OpenLoops, OpenMove, OpenReferral } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';

export const openLoops = (phone: OpenPhone): OpenLoops => {
  const { caseload, owner, clock } = phone;
  const today = clock.today();
  return loopsIn([...caseload.rows()], {
    today,
    worker: owner.worker.id,
    site: owner.site.id,
    settings: packFor(owner.site.country, today).settings,
  });
};

type Here = {
  readonly today: CalendarDate;
  readonly worker: string;
  readonly site: string;
  readonly settings: Pick<PackSettings, 'referrals'>;
};
type Row = readonly [pairId: string, row: Pick<CaseRow, 'diary' | 'people' | 'code'>];

/** What is open in these rows, the most urgent first. */
export const loopsIn = (rows: readonly Row[], here: Here): OpenLoops => {
  const moves = rows.flatMap((row) => moveOf(row, here));
  return {
    today: here.today,
    referrals: rows.flatMap((row) => referralsOf(row, here)).sort(byUrgency),
    arriving: moves.filter(({ isHere }) => isHere).map(({ move }) => move),
    away: moves.filter(({ isHere }) => !isHere).map(({ move }) => move),
  };
};

const namedBy = ([pairId, row]: Row, { worker }: Here) => ({
  pairId,
  name: motherName(row),
  code: row.code,
  mine: row.diary.assignedTo === worker,
});

/** Of a baby who died nothing is asked in a list. */
const referralsOf = (row: Row, here: Here): OpenReferral[] => {
  const [, { diary, people }] = row;
  return (diary.referrals ?? [])
    .filter(({ about }) => about === diary.motherId || isLiving(diary, about))
    .map((referral) => ({
      ...namedBy(row, here),
      ...referral,
      askOn: askReferralOn(referral, here.settings),
      babyName: referral.about === diary.motherId ? '' : (people[referral.about]?.givenName ?? ''),
    }));
};

const isLiving = ({ babies }: DiaryRow, about: string): boolean => babies.some(({ infantId }) => infantId === about);

const moveOf = (row: Row, here: Here): { readonly isHere: boolean; readonly move: OpenMove }[] => {
  const { move } = row[1].diary;
  if (!move || (move.toSite !== here.site && move.fromSite !== here.site)) return [];
  const isHere = move.toSite === here.site;
  const otherSite = isHere ? move.fromSite : move.toSite;
  return [
    { isHere, move: { ...namedBy(row, here), on: move.on, otherSite, askOn: askMoveOn(move.on, here.settings) } },
  ];
};

/** What had to be the same day goes first, then what has waited longest for its answer. */
const byUrgency = (a: OpenReferral, b: OpenReferral): number =>
  Number(b.sameDay) - Number(a.sameDay) || compare(a.askOn, b.askOn) || compare(a.referralId, b.referralId);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
