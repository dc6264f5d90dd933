import { addDays } from '@thari/kernel/calendar-date';
import { dayIn, textIn } from '../../questions/answers.ts';
import { day, pastChips, pick, text } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';

/** A worker will be away: a colleague has her diary on those days, and then it comes back by itself. */
export const coverForm: Form = {
  name: 'arrangeCover',
  intro: (about) => (colleagues(about).length > 0 ? about.t.team.cover.lead : about.t.moves.handOver.noWorkers),
  start: ({ today }) => ({ fromOn: addDays(today, 1) }),
  questions: (_, about) => {
    const { t, today } = about;
    const words = t.team.cover;
    const soon = [
      { label: t.dates.chips.today, day: today },
      { label: t.dates.chips.tomorrow, day: addDays(today, 1) },
    ];
    return [
      pick('coveredBy', words.coveredBy, colleagues(about)),
      day('fromOn', words.fromOn, soon, { page: 'days' }),
      day('untilOn', words.untilOn, [], { page: 'days' }),
      text('notes', words.notes, { optional: true, lines: 4, maxLength: 600 }),
    ];
  },
  ids: () => 1,
  saved: ({ team }) => team.cover.saved,
  blames: {
    'covers-herself': 'coveredBy',
    'colleague-away': 'coveredBy',
    'ends-before-it-begins': 'untilOn',
    'over-already': 'untilOn',
    'too-long-away': 'untilOn',
    'covered-already': 'fromOn',
  },
  commands: () => [],
  atSite: (answers, { today, state }, [coverId]) => ({
    is: 'command',
    command: {
      name: 'arrangeCover',
      data: withoutGaps({
        coverId: given(coverId),
        arrangedOn: today,
        workerId: state.worker.id,
        coveredBy: textIn(answers, 'coveredBy'),
        fromOn: dayIn(answers, 'fromOn'),
        untilOn: dayIn(answers, 'untilOn'),
        notes: textIn(answers, 'notes') || undefined,
      }),
    },
  }),
};

/** Back earlier: from that day on her diary is hers again. */
export const endCoverForm: Form = {
  name: 'endCover',
  start: ({ today }) => ({ endedOn: today }),
  questions: (_, { t, today }) => [day('endedOn', t.team.cover.endedOn, pastChips(t, today))],
  ids: () => 0,
  saved: ({ team }) => team.cover.ended,
  commands: () => [],
  atSite: (answers, { subject }) => ({
    is: 'command',
    command: { name: 'endCover', data: { coverId: given(subject.coverId), endedOn: dayIn(answers, 'endedOn') } },
  }),
};

const colleagues = ({ state }: About): readonly Offer[] =>
  state.workers.filter(({ id }) => id !== state.worker.id).map(({ id, name }) => ({ value: id, label: name }));
