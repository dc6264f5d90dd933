import { oneOf } from '../../questions/answers.ts';
import { choice, offers } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';
import { babyOf } from './baby-known.ts';
import { supplyFacts, supplyQuestions } from './supply-questions.ts';

/** The medicine that protects an exposed baby. Which one and how much are the nurse's; here stands what was given. */
export const firstMedicine = entry('ProphylaxisGiven', {
  questions: (_, about) => [
    choice(
      'regimen',
      about.t.baby.medicine.regimen,
      offers(about.t.baby.medicine.regimens, { clear: about.t.clear.regimens }),
      {
        veiled: true,
      },
    ),
    ...supplyQuestions(about),
  ],
  facts: (answers, { t }) => ({
    regimen: oneOf(answers, 'regimen', t.baby.medicine.regimens),
    ...supplyFacts(answers),
  }),
});

export const firstMedicineForm = recording('giveProphylaxis', firstMedicine, {
  start: (about) => ({ givenOn: about.today, first: babyOf(about)?.prophylaxisFirstGivenOn ? 'no' : 'yes' }),
  blames: { 'not-the-first': 'first' },
  command: (known, { infantId }) => ({
    name: 'giveProphylaxis',
    data: { ...withoutGaps(known), infantId: given(infantId) },
  }),
});
