import type { CareCommandName } from '@thari/care/decisions/commands';
import { daysBetween } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { OpenLoops, OpenMove, OpenReferral } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';
import type { Subject } from '../questions/form.ts';

export type LoopLine = {
  readonly key: string;
  readonly pairId: string;
  readonly title: string;
  readonly code: string;
  /** To whom, for whom, and whether it had to be the same day: never why. */
  readonly sub: string;
  /** How long it has been open. */
  readonly trailing: string;
  readonly kind: StatusKind;
  /** What is written down when the answer comes; her page where nothing can be written here. */
  readonly leadsTo: { readonly form: CareCommandName; readonly subject: Subject } | undefined;
};
export type LoopSection = { readonly title: string; readonly lines: readonly LoopLine[] };
type Saying = {
  readonly t: Words;
  readonly siteName: (id: string) => string | undefined;
};

/** What has no answer yet: what is to be asked about now, what may still come, and who is on her way to or from here. */
export const loopsView = (open: OpenLoops, whose: 'mine' | 'everyone', saying: Saying): readonly LoopSection[] => {
  const { loops } = saying.t;
  const wanted = ({ mine }: { readonly mine: boolean }) => whose === 'everyone' || mine;
  const referrals = open.referrals.filter(wanted);
  const isDue = ({ askOn }: OpenReferral) => askOn <= open.today;
  const movesAs = (moves: readonly OpenMove[], words: (site: string) => string) =>
    moves.map((move) => moveLine(move, words(saying.siteName(move.otherSite) ?? loops.otherPlace), open, saying));
  return [
    { title: loops.askNow, lines: referrals.filter(isDue).map((each) => referralLine(each, open, saying)) },
    // Nobody follows her here yet, so she is on everybody's list.
    { title: loops.arriving, lines: movesAs(open.arriving, loops.from).map(met) },
    {
      title: loops.waiting,
      lines: referrals.filter((each) => !isDue(each)).map((each) => referralLine(each, open, saying)),
    },
    { title: loops.away, lines: movesAs(open.away, loops.to) },
  ].filter(({ lines }) => lines.length > 0);
};

const referralLine = (referral: OpenReferral, { today }: OpenLoops, { t }: Saying): LoopLine => {
  const { pairId, name, code, referralId, to, madeOn, sameDay, babyName, askOn } = referral;
  const places: Readonly<Record<string, string | undefined>> = t.loops.places;
  return {
    key: referralId,
    pairId,
    title: name,
    code,
    sub: [places[to] ?? t.loops.places.other, babyName && t.loops.forBaby(babyName), sameDay && t.loops.urgent]
      .filter(Boolean)
      .join(', '),
    trailing: sinceOf(daysBetween(madeOn, today), t),
    kind: askOn > today ? 'waiting' : sameDay || askOn < today ? 'late' : 'due',
    leadsTo: { form: 'closeReferral', subject: { referralId } },
  };
};

const moveLine = (
  { pairId, name, code, on, askOn }: OpenMove,
  sub: string,
  { today }: OpenLoops,
  { t }: Saying,
): LoopLine => ({
  key: pairId,
  pairId,
  title: name,
  code,
  sub,
  trailing: sinceOf(daysBetween(on, today), t),
  kind: askOn <= today ? 'late' : 'waiting',
  leadsTo: undefined,
});

const met = (line: LoopLine): LoopLine => ({ ...line, leadsTo: { form: 'receiveTransfer', subject: {} } });

const sinceOf = (days: number, { loops }: Words): string => (days === 0 ? loops.since.today : loops.since.days(days));
