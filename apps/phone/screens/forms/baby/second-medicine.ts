import { entry } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';
import { babyOf } from './baby-known.ts';
import { supplyFacts, supplyQuestions } from './supply-questions.ts';

/** Co-trimoxazole, from four to six weeks. */
export const secondMedicine = entry('CotrimoxazoleGiven', {
  questions: (_, about) => supplyQuestions(about),
  facts: (answers) => supplyFacts(answers),
});

export const secondMedicineForm = recording('giveCotrimoxazole', secondMedicine, {
  start: (about) => ({ givenOn: about.today, first: babyOf(about)?.cotrimoxazoleFirstGivenOn ? 'no' : 'yes' }),
  blames: { 'not-the-first': 'first' },
  command: (known, { infantId }) => ({
    name: 'giveCotrimoxazole',
    data: { ...withoutGaps(known), infantId: given(infantId) },
  }),
});
