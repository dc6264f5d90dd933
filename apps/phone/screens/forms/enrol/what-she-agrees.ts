import { type Answers, textIn } from '../../questions/answers.ts';
import { choice, many, offers } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { dueDateQuestion } from '../her/pregnancy.ts';

type Channel = Exclude<keyof About['t']['her']['consent']['channel'], 'record'>;

/** The ways that can be asked about: without a phone nobody calls. */
export const channels = (answers: Answers, { t }: About): readonly Channel[] => {
  const { record: _record, ...ways } = t.her.consent.channel;
  const hasPhone = textIn(answers, 'phone') !== '';
  return (Object.keys(ways) as Channel[]).filter((way) => hasPhone || (way !== 'call' && way !== 'sms'));
};

export const channelQuestions = (answers: Answers, about: About): readonly Question[] => {
  const words = about.t.her.consent;
  const ways = channels(answers, about).map((way) => ({ value: way, label: words.channel[way] }));
  return [many('channels', words.channels, [...ways, { value: 'none', label: words.nothing, alone: true }])];
};

/** When the baby is expected; "not known yet" writes nothing, and is asked again another day. */
export const dueDateQuestions = (answers: Answers, about: About): readonly Question[] => {
  const words = about.t.her.pregnancy;
  const known = [...offers(words.dueDatesFrom), { value: 'unknown', label: words.notKnown, aside: true }];
  const from = choice('dueDateFrom', words.dueDateFrom, known);
  const isKnown = !['', 'unknown'].includes(textIn(answers, 'dueDateFrom'));
  return isKnown ? [from, dueDateQuestion(answers, about)] : [from];
};
