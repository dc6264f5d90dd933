import { calendarDate } from '@thari/kernel/calendar-date';
import type { PreviewLog } from './preview-log.ts';
import { bySister, newPreviewId } from './preview-places.ts';
import { ago, joins, storyTeller, type Told, woman } from './preview-stories.ts';

export const nomsa = woman('Nomsa', 'Dlamini');
export const thandi = { id: newPreviewId(), givenName: 'Thandi' };
const ids = {
  pregnancy: newPreviewId(),
  count: newPreviewId(),
  missed: newPreviewId(),
  kept: newPreviewId(),
  referral: newPreviewId(),
};

/** Nomsa and Thandi, 6 weeks old: a missed visit, a check that is due, a correction, and an entry that was taken back. */
export const tellNomsa = (log: PreviewLog): void => {
  const told = storyTeller(log)(nomsa.pairId);
  joins(told, nomsa, {
    daysAgo: 190,
    status: 'positive',
    bornOn: calendarDate('1998-04-12'),
    phone: '0700 000 001',
    place: 'The blue house behind the mill, second gate',
    codeWord: 'marula',
  });
  told(190, {
    name: 'recordPregnancy',
    data: { pregnancyId: ids.pregnancy, dueOn: ago(40), dueDateFrom: 'told-by-facility' },
  });
  told(189, { name: 'startAntiretrovirals', data: { startedOn: ago(189), timing: 'during-pregnancy' } });
  beforeTheBirth(told);
  afterTheBirth(told);
};

const beforeTheBirth = (told: Told): void => {
  told(160, {
    name: 'holdSession',
    data: {
      sessionId: newPreviewId(),
      heldOn: ago(160),
      kind: 'one-to-one',
      stage: 'pregnancy',
      topics: ['feelings', 'who-knows'],
      missedDoses30Days: 2,
    },
  });
  told(95, { name: 'takeViralLoadSample', data: { sampleId: ids.count, takenOn: ago(95), purpose: 'routine' } });
  told(80, {
    name: 'receiveViralLoadResult',
    data: { sampleId: ids.count, receivedOn: ago(80), outcome: 'below-detection' },
  });
};

const afterTheBirth = (told: Told): void => {
  told(43, {
    name: 'recordBirth',
    data: {
      pregnancyId: ids.pregnancy,
      babies: [
        {
          infantId: thandi.id,
          givenName: thandi.givenName,
          bornOn: ago(44),
          birthOrder: 1,
          sex: 'female',
          placeOfBirth: 'facility',
          feeding: 'breastfed',
        },
      ],
    },
  });
  const medicine = told(42, {
    name: 'giveProphylaxis',
    data: { infantId: thandi.id, givenOn: ago(43), regimen: 'nvp', first: true, daysSupplied: 30 },
  });
  firstDays(told);
  cards(told);
  told(41, { name: 'bookAppointment', data: { appointmentId: ids.kept, dueOn: ago(30), reasons: ['postnatal'] } });
  sinceTheLastVisit(told, medicine);
};

/** One that was lost, one that she carries, one for the baby. */
const cards = (told: Told): void => {
  const card = (number: number) => `0d1e5f20-7a3b-4c6d-8e9f-0000000000${number}`;
  told(42, { name: 'giveCard', data: { cardId: card(10), about: nomsa.id, givenOn: ago(42) } });
  told(30, { name: 'revokeCard', data: { cardId: card(10), revokedOn: ago(30), why: 'lost' } });
  told(30, { name: 'giveCard', data: { cardId: card(11), about: nomsa.id, givenOn: ago(30) } });
  told(30, { name: 'giveCard', data: { cardId: card(12), about: thandi.id, givenOn: ago(30) } });
};

/** What every baby gets, and what its mother is asked. */
const firstDays = (told: Told): void => {
  told(42, { name: 'giveImmunisation', data: { infantId: thandi.id, visit: 'birth', givenOn: ago(44) } });
  told(42, { name: 'measureInfant', data: { infantId: thandi.id, measuredOn: ago(43), weightGrams: 3150 } });
  told(42, { name: 'recordFeeding', data: { infantId: thandi.id, recordedOn: ago(42), feeding: 'exclusive' } });
};

const sinceTheLastVisit = (told: Told, medicine: string): void => {
  told(30, { name: 'keepAppointment', data: { appointmentId: ids.kept, keptOn: ago(30) } });
  told(30, {
    name: 'holdSession',
    data: {
      sessionId: newPreviewId(),
      heldOn: ago(30),
      kind: 'one-to-one',
      stage: 'first-two-weeks',
      topics: ['feeding', 'baby-every-day', 'feelings'],
      note: 'Her mother knows now, and helps at night.',
    },
  });
  told(30, {
    name: 'bookAppointment',
    data: { appointmentId: ids.missed, dueOn: ago(4), time: '09:00', reasons: ['baby-check', 'postnatal'] },
  });
  told(28, {
    name: 'correctEntry',
    data: {
      corrects: medicine,
      replacement: { infantId: thandi.id, givenOn: ago(43), regimen: 'azt-nvp', first: true, daysSupplied: 42 },
      reason: 'learned-later',
    },
  });
  const twice = told(20, {
    name: 'makeReferral',
    data: { referralId: newPreviewId(), about: nomsa.id, madeOn: ago(20), to: 'nurse', reason: 'mood', sameDay: false },
  });
  told(20, { name: 'withdrawEntry', data: { withdraws: twice, reason: 'entered-twice' } });
  told(
    9,
    {
      name: 'makeReferral',
      data: {
        referralId: ids.referral,
        about: thandi.id,
        madeOn: ago(9),
        to: 'clinic',
        reason: 'feeding-or-growth',
        sameDay: false,
      },
    },
    { writer: bySister },
  );
  told(3, { name: 'missAppointment', data: { appointmentId: ids.missed, missedOn: ago(4) } });
};
