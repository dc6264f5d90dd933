import type { PersonDetails } from '@thari/care/projections/person-details';
import type { TimelineEntry } from '@thari/care/projections/timeline';
import { type Answers, textIn } from '../../questions/answers.ts';
import { text } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import { longestTyped, nameFault } from '../../questions/name-fault.ts';
import type { Question } from '../../questions/question.ts';
import { phoneFault } from '../enrol/phone-fault.ts';

type Corrected = Pick<TimelineEntry, 'type' | 'data'> | undefined;
type Word = keyof PersonDetails;

/** Which words an entry brought: all of hers when she joined, a name with a birth. They are sealed, so they are no facts of the entry. */
const wordsOf = (was: Corrected): readonly Word[] => {
  if (was?.type === 'WomanEnrolled') return ['givenName', 'familyName', 'phone', 'place', 'codeWord'];
  return was?.type === 'InfantBorn' ? ['givenName'] : [];
};

const personIn = (was: Corrected): string => {
  const id = was?.type === 'InfantBorn' ? was.data.infantId : was?.data.motherId;
  return typeof id === 'string' ? id : '';
};

export const namesNow = (was: Corrected, { page }: About): Answers => {
  const person = page?.people[personIn(was)];
  return Object.fromEntries(wordsOf(was).map((word) => [word, person?.[word] ?? '']));
};

export const nameQuestions = (was: Corrected, { t }: About): readonly Question[] => {
  const { givenName, familyName, phone, place, codeWord } = t.enrol;
  if (was?.type === 'InfantBorn')
    return [
      text('givenName', t.baby.birth.name, {
        optional: true,
        maxLength: longestTyped,
        check: nameFault('givenName', t),
      }),
    ];
  if (was?.type !== 'WomanEnrolled') return [];
  const page = 'names';
  return [
    text('givenName', givenName, { maxLength: longestTyped, page, check: nameFault('givenName', t) }),
    text('familyName', familyName, {
      optional: true,
      maxLength: longestTyped,
      page,
      check: nameFault('familyName', t),
    }),
    text('phone', phone, {
      optional: true,
      keyboard: 'tel',
      maxLength: 40,
      page: 'reach',
      check: phoneFault(t.enrol.phoneWrong),
    }),
    text('codeWord', codeWord, { optional: true, maxLength: 40, page: 'reach' }),
    text('place', place, { optional: true, lines: 3, maxLength: 200 }),
  ];
};

/** Only the words that are different now; undefined where none is. */
export const newNames = (
  answers: Answers,
  was: Corrected,
  about: About,
): { readonly [Name in Word]?: string } | undefined => {
  const before = namesNow(was, about);
  const changed = wordsOf(was).filter((word) => textIn(answers, word) !== textIn(before, word));
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((word) => [word, textIn(answers, word)]));
};
