import type { PreviewLog } from './preview-log.ts';
import { bySister, newPreviewId } from './preview-places.ts';
import { ago, joins, storyTeller, woman } from './preview-stories.ts';
import { tellLimpho } from './routine-story.ts';

export const lerato = woman('Lerato', 'Mokoena');
export const busi = woman('Busi', 'Khumalo');
export const zodwa = woman('Zodwa', 'Nkosi');
export const palesa = woman('Palesa', 'Tau');
export const puleng = woman('Puleng', 'Mohapi');
export const mary = woman('Mary', 'Letsie');
export const nomsaToo = woman('Nomsa', 'Zulu');

/** The others of the diary: each is there for one thing that a screen has to show. */
export const tellTheOthers = (log: PreviewLog): void => {
  const tell = storyTeller(log);
  expecting(tell(lerato.pairId));
  withAYoungBaby(tell(busi.pairId));
  comingThursday(tell(zodwa.pairId));
  afterALoss(tell(palesa.pairId));
  twoAnswers(tell(puleng.pairId));
  hasLeft(tell(mary.pairId));
  tellLimpho(log);
  joins(tell(nomsaToo.pairId), nomsaToo, {
    daysAgo: 300,
    status: 'unknown',
    place: 'Ha Mokhethi, second shop',
    isOthers: true,
  });
};

type Told = ReturnType<ReturnType<typeof storyTeller>>;

const expecting = (told: Told): void => {
  joins(told, lerato, { daysAgo: 60, status: 'positive', phone: '0700 000 002' });
  told(60, {
    name: 'recordPregnancy',
    data: { pregnancyId: newPreviewId(), dueOn: ago(-70), dueDateFrom: 'ultrasound' },
  });
  told(60, { name: 'startAntiretrovirals', data: { startedOn: ago(400), timing: 'before-pregnancy' } });
  told(40, {
    name: 'takeViralLoadSample',
    data: { sampleId: newPreviewId(), takenOn: ago(40), purpose: 'routine' },
  });
  told(40, {
    name: 'holdSession',
    data: { sessionId: newPreviewId(), heldOn: ago(40), kind: 'one-to-one', stage: 'pregnancy', topics: ['feelings'] },
  });
  told(40, {
    name: 'doScreen',
    data: { screenId: newPreviewId(), about: lerato.id, screen: 'mood', doneOn: ago(40), concern: false },
  });
  told(40, { name: 'holdClinicContact', data: { contactId: newPreviewId(), kind: 'antenatal', heldOn: ago(40) } });
  told(20, {
    name: 'bookAppointment',
    data: { appointmentId: newPreviewId(), dueOn: ago(0), time: '09:30', reasons: ['antenatal', 'her-refill'] },
  });
};

const withAYoungBaby = (told: Told): void => {
  joins(told, busi, { daysAgo: 25, status: 'unknown' });
  told(25, {
    name: 'recordBirth',
    data: {
      babies: [
        {
          infantId: newPreviewId(),
          givenName: 'Sizwe',
          bornOn: ago(27),
          birthOrder: 1,
          sex: 'male',
          placeOfBirth: 'home',
          feeding: 'breastfed',
        },
      ],
    },
  });
  told(6, { name: 'bookAppointment', data: { appointmentId: newPreviewId(), dueOn: ago(0), reasons: ['postnatal'] } });
};

const comingThursday = (told: Told): void => {
  joins(told, zodwa, { daysAgo: 30, status: 'negative' });
  told(30, {
    name: 'recordPregnancy',
    data: { pregnancyId: newPreviewId(), dueOn: ago(-120), dueDateFrom: 'told-by-facility' },
  });
  for (const test of ['hiv', 'syphilis', 'hepatitis-b'] as const)
    told(29, {
      name: 'recordWomanTest',
      data: { testId: newPreviewId(), test, testedOn: ago(29), result: 'negative' },
    });
  told(15, { name: 'holdClinicContact', data: { contactId: newPreviewId(), kind: 'antenatal', heldOn: ago(15) } });
  told(10, {
    name: 'bookAppointment',
    data: { appointmentId: newPreviewId(), dueOn: ago(-2), time: '14:00', reasons: ['antenatal'] },
  });
};

const afterALoss = (told: Told): void => {
  const pregnancyId = newPreviewId();
  joins(told, palesa, { daysAgo: 120, status: 'positive', phone: '0700 000 003' });
  told(120, { name: 'startAntiretrovirals', data: { startedOn: ago(120), timing: 'during-pregnancy' } });
  told(120, { name: 'recordPregnancy', data: { pregnancyId, dueOn: ago(-30), dueDateFrom: 'told-by-facility' } });
  told(12, { name: 'recordPregnancyLoss', data: { pregnancyId, lostOn: ago(14), outcome: 'stillbirth' } });
  told(12, { name: 'bookAppointment', data: { appointmentId: newPreviewId(), dueOn: ago(-1), reasons: ['talk'] } });
};

/** Twins, and two phones that were offline when one answer was read to each. */
const twoAnswers = (told: Told): void => {
  const [neo, lesedi, sampleId] = [newPreviewId(), newPreviewId(), newPreviewId()];
  joins(told, puleng, { daysAgo: 150, status: 'positive', phone: '0700 000 004' });
  told(150, { name: 'startAntiretrovirals', data: { startedOn: ago(500), timing: 'before-pregnancy' } });
  const baby = { bornOn: ago(125), sex: 'female', placeOfBirth: 'facility', feeding: 'breastfed' } as const;
  told(124, {
    name: 'recordBirth',
    data: {
      babies: [
        { ...baby, infantId: neo, givenName: 'Neo', birthOrder: 1 },
        { ...baby, infantId: lesedi, givenName: 'Lesedi', birthOrder: 2 },
      ],
    },
  });
  told(80, {
    name: 'takeInfantSample',
    data: { infantId: neo, sampleId, test: 'nat', takenOn: ago(80), purpose: 'first', placeTaken: 'facility' },
  });
  told(30, {
    name: 'takeInfantSample',
    data: {
      infantId: lesedi,
      sampleId: newPreviewId(),
      test: 'nat',
      takenOn: ago(30),
      purpose: 'first',
      placeTaken: 'facility',
    },
  });
  told(2, { name: 'receiveInfantResult', data: { sampleId, receivedOn: ago(2), result: 'negative' } });
  const bySisterOffline = { writer: bySister, unseen: 1 };
  told(1, { name: 'receiveInfantResult', data: { sampleId, receivedOn: ago(2), result: 'positive' } }, bySisterOffline);
};

const hasLeft = (told: Told): void => {
  joins(told, mary, { daysAgo: 400, status: 'negative' });
  told(100, { name: 'exitWoman', data: { exitedOn: ago(100), outcome: 'lost' } });
};
