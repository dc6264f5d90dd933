import { dayIn } from '../../questions/answers.ts';
import { day, number, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';
import { type Measure, measured, measureQuestion } from './measure-question.ts';

/** The bounds of the entry itself: they catch a wrong unit, and judge nothing. */
const weight: Measure = { field: 'weightGrams', times: 1000, least: 400, most: 30_000, decimals: 2 };
const length: Measure = { field: 'lengthMillimetres', times: 10, least: 250, most: 1200, decimals: 1 };
const arm: Measure = { field: 'armMillimetres', times: 10, least: 50, most: 300, decimals: 1 };

/** The baby was weighed, and perhaps measured. Whether it grows well is for the nurse to say. */
export const weighed = entry('InfantMeasured', {
  questions: (answers, { t, today }) => {
    const words = t.baby.measures;
    const known = { answers, t };
    return [
      measureQuestion(weight, { asked: words.weight, unit: words.kg }, known),
      measureQuestion(length, { asked: words.length, unit: words.cm, optional: true }, known),
      measureQuestion(arm, { asked: words.arm, unit: words.cm, optional: true, page: 'end' }, known),
      day('measuredOn', words.measuredOn, pastChips(t, today), { page: 'end' }),
    ];
  },
  shown: ({ t: { baby } }) => {
    const { weight: heavy, length: long, arm: wide, measuredOn, gram, millimetre, delete: back } = baby.measures;
    const read = { digits: 5, delete: back };
    return [
      number('weightGrams', heavy, { ...read, unit: gram }),
      number('lengthMillimetres', long, { ...read, unit: millimetre }),
      number('armMillimetres', wide, { ...read, unit: millimetre }),
      day('measuredOn', measuredOn, []),
    ];
  },
  facts: (answers) => ({
    weightGrams: measured(answers, weight) ?? 0, // the question asks for it, so 0 is never reached
    lengthMillimetres: measured(answers, length),
    armMillimetres: measured(answers, arm),
    measuredOn: dayIn(answers, 'measuredOn'),
  }),
});

export const weighedForm = recording('measureInfant', weighed, {
  start: ({ today }) => ({ measuredOn: today }),
  command: (known, { infantId }) => ({
    name: 'measureInfant',
    data: { ...withoutGaps(known), infantId: given(infantId) },
  }),
});
