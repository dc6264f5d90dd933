import { dayIn, manyIn, maybeNumberIn, oneOf, someOf } from '../../questions/answers.ts';
import { choice, count, day, many, offers, pastChips, people } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { given } from '../recording.ts';

/** Twenty women, one phone, two minutes: who came is ticked, who wants no name is counted. */
export const groupForm: Form = {
  name: 'holdGroup',
  start: ({ today }) => ({ heldOn: today, unnamed: '0' }),
  questions: (_, about) => {
    const { t, today } = about;
    const words = t.team.group;
    return [
      choice('kind', words.kind, offers(words.kinds)),
      people('who', words.who, womenHere(about), { optional: true, page: 'who' }),
      count('unnamed', words.unnamed, { min: 0, max: 200, start: 0, ...t.team.heads }, { page: 'who' }),
      many('topics', words.topics, topicNames(about), { optional: true, page: 'end' }),
      day('heldOn', t.team.heldOn, pastChips(t, today), { page: 'end' }),
    ];
  },
  ids: (answers) => 1 + manyIn(answers, 'who').length,
  saved: ({ team }) => team.group.saved,
  blames: { 'nobody-came': 'who' },
  commands: () => [],
  atSite: (answers, { t }, [groupId, ...sessionIds]) => ({
    is: 'group',
    group: {
      groupId: given(groupId),
      heldOn: dayIn(answers, 'heldOn'),
      kind: oneOf(answers, 'kind', t.team.group.kinds),
      topics: [...someOf(answers, 'topics', t.topics)].slice(0, 10),
      unnamed: maybeNumberIn(answers, 'unnamed') ?? 0,
      women: manyIn(answers, 'who').map((pairId, i) => ({ pairId, sessionId: given(sessionIds[i]) })),
    },
  }),
};

const womenHere = ({ site }: About): readonly Offer[] =>
  (site?.women ?? []).map(({ pairId, name, code }) => ({ value: pairId, label: name, sub: code }));

export const topicNames = ({ t }: About): readonly Offer[] =>
  Object.entries(t.topics).map(([value, { name }]) => ({ value, label: name }));
