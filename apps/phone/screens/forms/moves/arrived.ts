import { dayIn } from '../../questions/answers.ts';
import { day, pastChips, pick } from '../../questions/ask.ts';
import { entry, type Form } from '../../questions/form.ts';

/** She was sent here, and is here now. Where is not corrected: it is withdrawn and recorded anew. */
export const arrived = entry('TransferReceived', {
  questions: (_, { t, today }) => [day('receivedOn', t.moves.transfer.receivedOn, pastChips(t, today))],
  shown: ({ t, state }) => [
    pick(
      'atSite',
      t.moves.transfer.atSite,
      state.sites.map(({ id, name }) => ({ value: id, label: name })),
    ),
    day('receivedOn', t.moves.transfer.receivedOn, []),
  ],
  facts: (answers) => ({ receivedOn: dayIn(answers, 'receivedOn') }),
});

/** Whoever writes it follows her from then on, until she is handed to a colleague. */
export const arrivedForm: Form = {
  name: 'receiveTransfer',
  intro: ({ t }) => t.moves.transfer.receiveIntro,
  start: ({ today }) => ({ receivedOn: today }),
  questions: arrived.questions,
  ids: () => 0,
  commands: (answers, about) => [
    {
      name: 'receiveTransfer',
      data: { ...arrived.facts(answers, about), atSite: about.state.site.id, assignedTo: about.state.worker.id },
    },
  ],
};
