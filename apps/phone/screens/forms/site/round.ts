import { maybeNumberIn, textIn } from '../../questions/answers.ts';
import { choice, count } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { given } from '../recording.ts';
import { hoursAhead } from './hours-ahead.ts';

/** Before she leaves for visits at home: when she will be back. Somebody looks for her when she is not. */
export const startRoundForm: Form = {
  name: 'startRound',
  intro: ({ t }) => t.team.round.lead,
  start: () => ({ visits: '1' }),
  questions: (_, about) => {
    const { round, heads } = about.t.team;
    return [
      count('visits', round.visits, { min: 1, max: 30, start: 1, ...heads, unit: round.homes }, { page: 'round' }),
      choice('backBy', round.backBy, hours(about), { columns: 3, page: 'round' }),
    ];
  },
  ids: () => 1,
  saved: ({ team }) => team.round.saved,
  blames: { 'back-before-leaving': 'backBy' },
  commands: () => [],
  atSite: (answers, about, [roundId]) => ({
    is: 'command',
    command: {
      name: 'startRound',
      data: {
        roundId: given(roundId),
        startedOn: about.today,
        leftAt: given(about.clock),
        backBy: textIn(answers, 'backBy'),
        visits: maybeNumberIn(answers, 'visits') ?? 1,
        worker: about.state.worker.id,
      },
    },
  }),
};

/** She is back: one tap on the team's page opens it, one saves it. */
export const endRoundForm: Form = {
  name: 'endRound',
  intro: ({ t }) => t.team.round.backLead,
  questions: (_, about) => [
    choice('backAt', about.t.team.round.backAt, [
      { value: given(about.clock), label: about.t.team.round.justNow, sub: about.clock },
    ]),
  ],
  start: (about) => ({ backAt: given(about.clock) }),
  ids: () => 0,
  saved: ({ team }) => team.round.ended,
  commands: () => [],
  atSite: (_, { subject, today, clock }) => ({
    is: 'command',
    command: { name: 'endRound', data: { roundId: given(subject.roundId), endedOn: today, backAt: given(clock) } },
  }),
};

const hours = ({ clock }: About): readonly Offer[] =>
  hoursAhead(clock ?? '08:00').map((hour) => ({ value: hour, label: hour }));
