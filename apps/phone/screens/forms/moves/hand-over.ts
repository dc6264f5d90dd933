import { dayIn, textIn } from '../../questions/answers.ts';
import { day, pastChips, pick } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';

/** Another mentor mother of the site follows her. To whom is not corrected: it is withdrawn and recorded anew. */
export const handOver = entry('WomanReassigned', {
  questions: (_, { t, today }) => [
    day('reassignedOn', t.moves.handOver.reassignedOn, pastChips(t, today), { page: 'who' }),
  ],
  shown: (about) => [
    pick('assignedTo', about.t.moves.handOver.assignedTo, workers(about)),
    day('reassignedOn', about.t.moves.handOver.reassignedOn, []),
  ],
  facts: (answers) => ({ reassignedOn: dayIn(answers, 'reassignedOn') }),
});

export const handOverForm: Form = {
  name: 'reassignWoman',
  intro: (about) => (others(about).length > 0 ? undefined : about.t.moves.handOver.noWorkers),
  start: ({ today }) => ({ reassignedOn: today }),
  questions: (answers, about) => [
    pick('assignedTo', about.t.moves.handOver.assignedTo, others(about), { page: 'who' }),
    ...handOver.questions(answers, about),
  ],
  ids: () => 0,
  commands: (answers, about) => [
    { name: 'reassignWoman', data: { ...handOver.facts(answers, about), assignedTo: textIn(answers, 'assignedTo') } },
  ],
};

const workers = ({ state }: About): readonly Offer[] =>
  state.workers.map(({ id, name }) => ({ value: id, label: name }));
const others = (about: About): readonly Offer[] =>
  workers(about).filter(({ value }) => value !== about.page?.record.assignedTo);
