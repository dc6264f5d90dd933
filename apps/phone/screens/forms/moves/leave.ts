import { type Answers, dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** She leaves the programme. A death or a loss is told first, with its day. */
export const leave = entry('WomanExited', {
  questions: (_, { t, today }) => [
    choice('outcome', t.moves.exit.outcome, offers(t.moves.exit.outcomes)),
    day('exitedOn', t.moves.exit.exitedOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.moves.exit.outcomes),
    exitedOn: dayIn(answers, 'exitedOn'),
  }),
});

export const leaveForm = recording('exitWoman', leave, {
  start: ({ today, subject }): Answers => ({ exitedOn: today, ...subject.proposed }),
  blames: { 'death-not-recorded': 'outcome', 'loss-not-recorded': 'outcome' },
  command: (known) => ({ name: 'exitWoman', data: known }),
});
