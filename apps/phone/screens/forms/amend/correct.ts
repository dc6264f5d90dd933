import { type Answers, answersOf, oneOf } from '../../questions/answers.ts';
import { choice, offers } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { entryOf } from '../all-entries.ts';
import { given } from '../recording.ts';
import { nameQuestions, namesNow, newNames } from './names.ts';

/** The entry that is corrected: its own questions, filled with what it says now, and then why. */
export const correctForm: Form = {
  name: 'correctEntry',
  start: (about) => ({ ...answersOf(corrected(about)?.data ?? {}), ...namesNow(corrected(about), about) }),
  questions: (answers, about) => {
    const was = corrected(about);
    const { reason, reasons } = about.t.moves.correct;
    return [
      ...((was && entryOf(was.type)?.questions(answers, about)) ?? []),
      ...nameQuestions(was, about),
      choice('correctionReason', reason, offers(reasons, { asides: ['other'] })),
    ];
  },
  ids: () => 0,
  blames: {
    'nothing-changed': 'correctionReason',
    'name-missing': 'givenName',
    'not-the-first': 'first',
    'copies-missing': 'copies',
  },
  saved: (t) => t.moves.correct.saved,
  commands: (answers, about) => {
    const words = newNames(answers, corrected(about), about);
    return [
      {
        name: 'correctEntry',
        data: {
          corrects: given(about.subject.eventId),
          replacement: replacement(answers, about),
          reason: oneOf(answers, 'correctionReason', about.t.moves.correct.reasons),
          ...(words && { words }),
        },
      },
    ];
  },
};

const corrected = ({ page, subject }: About) => page?.timeline.find(({ eventId }) => eventId === subject.eventId);

/** Whom it is about stays; what she answered takes the place of what was there. */
const replacement = (answers: Answers, about: About): Readonly<Record<string, unknown>> => {
  const was = corrected(about);
  const facts = was && entryOf(was.type)?.facts(answers, about);
  return withoutGaps({ ...was?.data, ...facts });
};
