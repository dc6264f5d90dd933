import { type Answers, textIn } from '../../questions/answers.ts';
import { choice, many, offers } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { type Channel, purposes, ways } from '../her/consent-kinds.ts';
import { dueDateQuestion } from '../her/pregnancy.ts';

/** The ways that can be asked about: without a phone nobody calls. */
export const channels = (answers: Answers): readonly Channel[] => {
  const hasPhone = textIn(answers, 'phone') !== '';
  return ways.filter((way) => hasPhone || (way !== 'call' && way !== 'sms'));
};

/** How she is reached, and what her record is used for, on one page: each is asked, and what she did not say is a no. */
export const channelQuestions = (answers: Answers, about: About): readonly Question[] => {
  const words = about.t.her.consent;
  const offered = (some: readonly Channel[]) => [
    ...some.map((each) => ({ value: each, label: words.channel[each] })),
    { value: 'none', label: words.nothing, alone: true },
  ];
  const page = 'agrees';
  return [
    many('channels', words.channels, offered(channels(answers)), { page }),
    many('purposes', words.purposes, offered(purposes.filter((each) => mayBeAsked(each, answers))), {
      page,
      optional: true,
    }),
  ];
};

/** Messages need a phone too. */
const mayBeAsked = (purpose: Channel, answers: Answers): boolean =>
  purpose !== 'messages' || textIn(answers, 'phone') !== '';

/** Everything that was asked, and so is answered by yes or no. */
export const askedOf = (answers: Answers): readonly Channel[] => [
  ...channels(answers),
  ...purposes.filter((each) => mayBeAsked(each, answers)),
];

/** When the baby is expected; "not known yet" writes nothing, and is asked again another day. */
export const dueDateQuestions = (answers: Answers, about: About): readonly Question[] => {
  const words = about.t.her.pregnancy;
  const known = [...offers(words.dueDatesFrom), { value: 'unknown', label: words.notKnown, aside: true }];
  const from = choice('dueDateFrom', words.dueDateFrom, known);
  const isKnown = !['', 'unknown'].includes(textIn(answers, 'dueDateFrom'));
  return isKnown ? [from, dueDateQuestion(answers, about)] : [from];
};
