import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** Somebody is no longer in her circle. */
export const offTheCircle = entry('DisclosureEnded', {
  questions: (_, { t, today }) => [day('endedOn', t.reach.circle.endedOn, pastChips(t, today))],
  facts: (answers) => ({ endedOn: dayIn(answers, 'endedOn') }),
});

export const offTheCircleForm = recording('endDisclosure', offTheCircle, {
  start: ({ today }) => ({ endedOn: today }),
  command: (known, { disclosureId }) => ({
    name: 'endDisclosure',
    data: { ...known, disclosureId: given(disclosureId) },
  }),
});
