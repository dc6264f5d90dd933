import { dayIn, maybeNumberIn, oneOf, someOf } from '../../questions/answers.ts';
import { choice, count, day, many, offers, pastChips } from '../../questions/ask.ts';
import type { Form } from '../../questions/form.ts';
import { given } from '../recording.ts';
import { topicNames } from './group.ts';

/** A talk to whoever is there. Heads are counted, nobody is named. */
export const healthTalkForm: Form = {
  name: 'holdHealthTalk',
  start: ({ today }) => ({ heldOn: today, men: '0', young: '0' }),
  questions: (_, about) => {
    const { t, today } = about;
    const words = t.team.talk;
    const heads = { min: 0, max: 500, start: 0, ...t.team.heads };
    return [
      choice('place', words.place, offers(words.places, { icons: { 'waiting-room': 'building', community: 'home' } })),
      count('women', words.women, { ...heads, start: 10 }, { page: 'heads' }),
      count('men', words.men, heads, { page: 'heads' }),
      count('young', words.young, heads, { page: 'heads' }),
      many('topics', words.topics, topicNames(about), { optional: true, page: 'end' }),
      day('heldOn', t.team.heldOn, pastChips(t, today), { page: 'end' }),
    ];
  },
  ids: () => 1,
  saved: ({ team }) => team.talk.saved,
  blames: { 'nobody-came': 'women', 'more-young-than-people': 'young' },
  commands: () => [],
  atSite: (answers, { t }, [talkId]) => ({
    is: 'command',
    command: {
      name: 'holdHealthTalk',
      data: {
        talkId: given(talkId),
        heldOn: dayIn(answers, 'heldOn'),
        place: oneOf(answers, 'place', t.team.talk.places),
        topics: [...someOf(answers, 'topics', t.topics)].slice(0, 10),
        women: maybeNumberIn(answers, 'women') ?? 0,
        men: maybeNumberIn(answers, 'men') ?? 0,
        young: maybeNumberIn(answers, 'young') ?? 0,
      },
    },
  }),
};
