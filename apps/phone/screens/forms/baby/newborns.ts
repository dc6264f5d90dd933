import type { RecordBirth } from '@thari/care/decisions/record-birth';
import { type Answers, dayIn, maybeNumberIn, maybeYes, oneOf, saysYes, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, text, yesNo } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import { longestTyped, nameFault } from '../../questions/name-fault.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';
import { weeksQuestion } from './weeks-question.ts';

/** How a baby of several is asked about: its answers end in its number. */
const idOf = (field: string, number: number): string => `${field}${number}`;
const numbers = (babies: number): readonly number[] => Array.from({ length: babies }, (_, i) => i + 1);

/** The questions about a birth: the day and the place once, the rest for each baby. */
export const newbornQuestions = (babies: number, answers: Answers, { t, today }: About): readonly Question[] => [
  day('bornOn', t.baby.birth.bornOn, pastChips(t, today), { page: 'when' }),
  choice('placeOfBirth', t.baby.birth.placeOfBirth, offers(t.baby.birth.places, { asides: ['not-recorded'] }), {
    page: 'when',
  }),
  yesNo('early', t.baby.birth.early, t, { optional: true, page: 'how-sure' }),
  ...(saysYes(answers, 'early') ? [weeksQuestion(t, { page: 'how-sure' })] : []),
  yesNo('bornOnEstimated', t.baby.birth.estimated, t, { optional: true, page: 'how-sure' }),
  ...numbers(babies).flatMap((number) => {
    const words = t.baby.birth;
    const isOnly = babies === 1;
    return [
      text(idOf('name', number), isOnly ? words.name : words.nameOf(number), {
        optional: true,
        hint: words.name.hint,
        maxLength: longestTyped,
        check: nameFault(idOf('name', number), t),
        page: `who${number}`,
      }),
      choice(
        idOf('sex', number),
        isOnly ? words.sex : words.sexOf(number),
        offers(words.sexes, { asides: ['not-recorded'] }),
        {
          page: `who${number}`,
        },
      ),
    ];
  }),
  choice('feeding', t.baby.birth.feeding, offers(t.baby.birth.feedings, { asides: ['not-recorded'] })),
];

export const newbornsIn = (
  babies: number,
  answers: Answers,
  { t }: About,
  ids: readonly string[],
): RecordBirth['babies'] =>
  numbers(babies).map((number) =>
    withoutGaps({
      infantId: given(ids[number - 1]),
      givenName: textIn(answers, idOf('name', number)) || undefined,
      bornOn: dayIn(answers, 'bornOn'),
      birthOrder: number,
      sex: oneOf(answers, idOf('sex', number), t.baby.birth.sexes),
      placeOfBirth: oneOf(answers, 'placeOfBirth', t.baby.birth.places),
      feeding: oneOf(answers, 'feeding', t.baby.birth.feedings),
      bornOnEstimated: maybeYes(answers, 'bornOnEstimated'),
      weeksAtBirth: saysYes(answers, 'early') ? maybeNumberIn(answers, 'weeksAtBirth') : undefined,
    }),
  );
