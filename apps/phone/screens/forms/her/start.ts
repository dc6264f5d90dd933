import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** The start of her treatment: recorded, never decided, by a mentor mother. */
export const start = entry('AntiretroviralsStarted', {
  questions: (_, { t, today }) => [
    choice('timing', t.her.start.timing, offers(t.her.start.timings, { asides: ['not-recorded'] })),
    day('startedOn', t.her.start.startedOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    timing: oneOf(answers, 'timing', t.her.start.timings),
    startedOn: dayIn(answers, 'startedOn'),
  }),
});

export const startForm = recording('startAntiretrovirals', start, {
  command: (known) => ({ name: 'startAntiretrovirals', data: known }),
});
