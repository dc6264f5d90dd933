import { dayIn, someOf } from '../../questions/answers.ts';
import { day, many, offers, pastChips } from '../../questions/ask.ts';
import type { Form } from '../../questions/form.ts';
import { given } from '../recording.ts';

/** She wants no record: she is served all the same, and counted by what was done for her. No name, no age, nothing of hers. */
export const noRecordForm: Form = {
  name: 'serveUnrecordedWoman',
  intro: ({ t }) => t.team.noRecord.lead,
  start: ({ today }) => ({ servedOn: today }),
  questions: (_, { t, today }) => [
    many('services', t.team.noRecord.services, offers(t.team.noRecord.kinds), { page: 'all' }),
    day('servedOn', t.team.heldOn, pastChips(t, today), { page: 'all' }),
  ],
  ids: () => 1,
  saved: ({ team }) => team.noRecord.saved,
  blames: { 'no-service': 'services' },
  commands: () => [],
  atSite: (answers, { t }, [serviceId]) => ({
    is: 'command',
    command: {
      name: 'serveUnrecordedWoman',
      data: {
        serviceId: given(serviceId),
        servedOn: dayIn(answers, 'servedOn'),
        services: [...someOf(answers, 'services', t.team.noRecord.kinds)],
      },
    },
  }),
};
