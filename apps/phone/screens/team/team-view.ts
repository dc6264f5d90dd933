import { daysBetween } from '@thari/kernel/calendar-date';
import { holdsOn } from '@thari/sites/projections/cover';
import type { Action, Cover, Round } from '@thari/sites/projections/site-work';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { SitePage, Worker } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import type { FormName, Subject } from '../questions/form.ts';

export type TeamLine = {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly trailing: string;
  readonly kind: StatusKind;
  /** What a tap opens; nothing where there is nothing for her to do. */
  readonly opens?: { readonly form: FormName; readonly subject: Subject };
};
export type Away = TeamLine & { readonly notes: string };
export type TeamView = {
  readonly out: readonly TeamLine[];
  readonly agreed: readonly TeamLine[];
  readonly away: readonly Away[];
  /** Her own round that is not over: then the button says that she is back. */
  readonly myRound: string | undefined;
  readonly month: readonly { readonly label: string; readonly value: string }[];
};

type Saying = {
  readonly t: Words;
  readonly say: DateWords;
  readonly me: string;
  readonly workers: readonly Worker[];
  /** "14:05", where she is. */
  readonly clock: string;
};

export const teamView = (page: SitePage, saying: Saying): TeamView => {
  const { work, today } = page;
  const outNow = work.rounds.filter(({ back, startedOn }) => !back && daysBetween(startedOn, today) <= 1);
  return {
    out: outNow.map((round) => outLine(round, page, saying)),
    agreed: work.actions.filter((action) => isShown(action, page)).map((action) => actionLine(action, page, saying)),
    away: work.covers.filter((cover) => isAhead(cover, page)).map((cover) => awayLine(cover, page, saying)),
    myRound: outNow.find(({ author, startedOn }) => author === saying.me && startedOn === today)?.roundId,
    month: monthOf(page, saying),
  };
};

const nameOf = (id: string, { workers, me, t }: Saying): string =>
  id === me ? t.app.you : (workers.find((worker) => worker.id === id)?.name ?? t.app.someone);

const outLine = (round: Round, { today }: SitePage, saying: Saying): TeamLine => {
  const { t, me, clock } = saying;
  const isLate = round.startedOn < today || round.backBy < clock;
  return {
    id: round.roundId,
    title: nameOf(round.author, saying),
    sub: isLate ? t.team.backLate(round.backBy) : t.team.backBy(round.backBy),
    trailing: round.startedOn < today ? t.dates.yesterday : round.leftAt,
    kind: isLate ? 'late' : 'waiting',
    ...(round.author === me && { opens: { form: 'endRound', subject: { roundId: round.roundId } } }),
  };
};

/** What is open, and what was closed in the last two weeks: a team sees that it gets things done. */
const isShown = ({ closed }: Action, { today }: SitePage): boolean => !closed || daysBetween(closed.on, today) <= 14;

const actionLine = (action: Action, { today, words }: SitePage, { t, say }: Saying): TeamLine => {
  const { closed, dueOn, actionId } = action;
  const late = daysBetween(dueOn, today);
  const who = t.team.action.people[action.by];
  const shared = { id: actionId, title: words[action.entry]?.what ?? t.app.none };
  if (closed) {
    const outcome = t.team.closing.outcomes[closed.outcome];
    return { ...shared, sub: outcome, trailing: say.near(closed.on, today), kind: 'done' };
  }
  return {
    ...shared,
    sub: who,
    trailing: late > 0 ? say.late(late) : t.team.by(say.near(dueOn, today)),
    kind: late > 0 ? 'late' : late === 0 ? 'due' : 'neutral',
    opens: { form: 'closeAction', subject: { actionId } },
  };
};

/** Cover of today and of the days to come. */
const isAhead = (cover: Cover, { today }: SitePage): boolean =>
  holdsOn(cover, today) || (cover.fromOn > today && !cover.endedOn);

const awayLine = (cover: Cover, { today, words }: SitePage, saying: Saying): Away => {
  const { t, say, me } = saying;
  const holds = holdsOn(cover, today);
  const isMine = cover.workerId === me;
  return {
    id: cover.coverId,
    title:
      cover.coveredBy === me
        ? t.team.yourCover(nameOf(cover.workerId, saying))
        : t.team.awayLine(nameOf(cover.workerId, saying), nameOf(cover.coveredBy, saying)),
    sub: holds ? '' : t.team.from(say.near(cover.fromOn, today)),
    trailing: t.team.until(say.near(cover.untilOn, today)),
    kind: holds ? 'due' : 'neutral',
    notes: cover.coveredBy === me ? (words[cover.entry]?.notes ?? '') : '',
    ...(isMine && { opens: { form: 'endCover', subject: { coverId: cover.coverId } } }),
  };
};

const monthOf = ({ work, today }: SitePage, { t, say }: Saying): TeamView['month'] => {
  const isNow = ({ heldOn }: { readonly heldOn: string }) => heldOn.slice(0, 7) === today.slice(0, 7);
  const groups = work.groups.filter(isNow);
  const talks = work.talks.filter(isNow);
  const served = work.unrecorded.filter(({ servedOn }) => isNow({ heldOn: servedOn }));
  const review = work.reviews.at(-1);
  const sum = (numbers: readonly number[]) => String(numbers.reduce((all, one) => all + one, 0));
  return [
    { label: t.team.groups, value: String(groups.length) },
    { label: t.team.groupPeople, value: sum(groups.map(({ named, unnamed }) => named + unnamed)) },
    { label: t.team.talks, value: String(talks.length) },
    { label: t.team.talkPeople, value: sum(talks.map(({ women, men }) => women + men)) },
    { label: t.team.unrecorded, value: String(served.length) },
    { label: t.team.lastReview, value: review ? say.on(review.heldOn, today) : t.team.noReview },
  ];
};
