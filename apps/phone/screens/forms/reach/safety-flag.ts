import { dayIn, saysYes } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** Nobody reaches out to her, or it is safe again. */
export const safetyFlag = entry('SafetyFlagSet', {
  questions: (_, { t, today }) => [
    choice('raised', t.reach.flag.raised, offers(t.reach.flag.raiseds), { page: 'flag' }),
    day('setOn', t.reach.flag.setOn, pastChips(t, today), { page: 'flag' }),
  ],
  shown: ({ t }) => [
    choice('raised', t.reach.flag.raised, offers(t.reach.flag.short)),
    day('setOn', t.reach.flag.setOn, []),
  ],
  facts: (answers) => ({ raised: saysYes(answers, 'raised'), setOn: dayIn(answers, 'setOn') }),
});

export const safetyFlagForm = recording('setSafetyFlag', safetyFlag, {
  intro: ({ t }, _, step) => (step === 0 ? t.reach.flag.intro : undefined),
  start: ({ today, subject }) => ({ setOn: today, ...subject.proposed }),
  saved: ({ reach }) => reach.flag.saved,
  blames: { 'already-recorded': 'raised' },
  command: (known) => ({ name: 'setSafetyFlag', data: known }),
});
