import type { SessionStage } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import { type Answers, maybeOneOf, someOf } from '../../questions/answers.ts';
import { many, offers, pick } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import { isBereaved } from '../bereaved.ts';
import { sessionTopics, type Topic } from '../visits/session-topics.ts';
import { talksOfEveryDay } from './every-day.ts';

/** Where they are, and the talking points that belong there: a picture, one message, one question back. */
export const talkQuestions = (answers: Answers, about: About): readonly Question[] => {
  const { t, page } = about;
  const words = t.visits.session;
  const stage = maybeOneOf(answers, 'stage', words.stages) ?? 'first-visit';
  const quiet = page && isBereaved(page.record);
  return [
    ...(quiet ? [] : [pick('stage', words.stage, offers(words.stages), { page: 'talk' })]),
    many('topics', words.topics, topicOffers(stage, about, answers), { optional: true, page: 'talk' }),
  ];
};

const topicOffers = (stage: SessionStage, { t, page }: About, answers: Answers): readonly Offer[] => {
  const woman = page ? womanOf(page.record) : { status: 'unknown' as const, isBereaved: false };
  const staged = sessionTopics(stage, woman);
  // What was ticked at another stage, or years ago, stays ticked and visible.
  const others = someOf(answers, 'topics', t.topics).filter((topic) => !staged.includes(topic));
  return [...staged, ...others].map((topic) => {
    const { name, message, question } = t.topics[topic];
    return { value: topic, label: name, picture: topic, sub: [message, t.visits.session.ask(question)].join('\n') };
  });
};

const womanOf = (record: PairRecord) => ({ status: record.mother.status, isBereaved: isBereaved(record) });

/** What was talked about, with the talk that her own answers led to. */
export const topicsOf = (answers: Answers, about: About): readonly Topic[] => {
  const ticked = someOf(answers, 'topics', about.t.topics);
  return talksOfEveryDay(answers, about) ? [...new Set<Topic>([...ticked, 'every-day'])] : ticked;
};
