import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** The clinic started the baby's own care. Written down, never decided, here. */
export const ownCare = entry('InfantTreatmentStarted', {
  questions: (_, { t, today }) => [day('startedOn', t.baby.ownCare.startedOn, pastChips(t, today))],
  facts: (answers) => ({ startedOn: dayIn(answers, 'startedOn') }),
});

export const ownCareForm = recording('startInfantTreatment', ownCare, {
  start: ({ today }) => ({ startedOn: today }),
  command: (known, { infantId }) => ({ name: 'startInfantTreatment', data: { ...known, infantId: given(infantId) } }),
});
