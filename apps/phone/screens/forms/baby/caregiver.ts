import { type Answers, dayIn, maybeOneOf, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';

/** Who looks after the baby: a baby that is with somebody else stays in care when its mother leaves. */
export const caregiver = entry('CaregiverChanged', {
  questions: (answers, { t, today }) => [
    choice('caregiver', t.baby.caregiver.who, offers(t.baby.caregiver.whos), { page: 'who' }),
    day('fromOn', t.baby.caregiver.fromOn, pastChips(t, today), { page: 'who' }),
    ...(isSomebodyElse(answers) ? [choice('knows', t.baby.caregiver.knows, offers(t.baby.caregiver.knowses))] : []),
  ],
  shown: ({ t }) => [
    choice('caregiver', t.baby.caregiver.who, offers(t.baby.caregiver.whos)),
    day('fromOn', t.baby.caregiver.fromOn, []),
    choice('knows', t.baby.caregiver.knows, offers(t.baby.caregiver.knowses), { veiled: true }),
  ],
  facts: (answers, { t }) => ({
    caregiver: oneOf(answers, 'caregiver', t.baby.caregiver.whos),
    fromOn: dayIn(answers, 'fromOn'),
    knows: isSomebodyElse(answers) ? maybeOneOf(answers, 'knows', t.baby.caregiver.knowses) : undefined,
  }),
});

/** The mother knows about her own baby. */
const isSomebodyElse = (answers: Answers): boolean => !['', 'mother'].includes(textIn(answers, 'caregiver'));

export const caregiverForm = recording('changeCaregiver', caregiver, {
  start: ({ today }) => ({ fromOn: today }),
  blames: { 'after-her-death': 'caregiver' },
  command: (known, { infantId }) => ({
    name: 'changeCaregiver',
    data: { ...withoutGaps(known), infantId: given(infantId) },
  }),
});
