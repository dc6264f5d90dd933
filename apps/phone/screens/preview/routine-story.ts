import type { PreviewLog } from './preview-log.ts';
import { newPreviewId } from './preview-places.ts';
import { ago, joins, storyTeller, type Told, woman } from './preview-stories.ts';

export const limpho = woman('Limpho', 'Thamae');
const neo = { id: newPreviewId(), givenName: 'Neo' };

/** A day like most: Limpho and Neo come as booked, she was asked everything ten days ago, and there is medicine for weeks. */
export const tellLimpho = (log: PreviewLog): void => {
  const told = storyTeller(log)(limpho.pairId);
  joins(told, limpho, { daysAgo: 73, status: 'positive', phone: '0700 000 007' });
  told(73, { name: 'startAntiretrovirals', data: { startedOn: ago(300), timing: 'before-pregnancy' } });
  told(73, {
    name: 'recordBirth',
    data: {
      babies: [
        {
          infantId: neo.id,
          givenName: neo.givenName,
          bornOn: ago(75),
          birthOrder: 1,
          sex: 'male',
          placeOfBirth: 'facility',
          feeding: 'breastfed',
        },
      ],
    },
  });
  tenDaysAgo(told);
};

const tenDaysAgo = (told: Told): void => {
  const infantId = neo.id;
  told(10, {
    name: 'holdSession',
    data: {
      sessionId: newPreviewId(),
      heldOn: ago(10),
      kind: 'one-to-one',
      stage: 'ten-to-fourteen-weeks',
      topics: ['feeding'],
      note: 'Neo laughs now.',
    },
  });
  for (const screen of ['mood', 'stigma', 'support', 'safety'] as const)
    told(10, {
      name: 'doScreen',
      data: { screenId: newPreviewId(), about: limpho.id, screen, doneOn: ago(10), concern: false },
    });
  told(10, {
    name: 'doScreen',
    data: { screenId: newPreviewId(), about: infantId, screen: 'development', doneOn: ago(10), concern: false },
  });
  told(10, { name: 'recordFeeding', data: { infantId, recordedOn: ago(10), feeding: 'exclusive' } });
  told(10, {
    name: 'giveProphylaxis',
    data: { infantId, givenOn: ago(10), regimen: 'nvp', first: true, daysSupplied: 60 },
  });
  told(10, {
    name: 'bookAppointment',
    data: { appointmentId: newPreviewId(), dueOn: ago(0), time: '11:00', reasons: ['postnatal'] },
  });
};
