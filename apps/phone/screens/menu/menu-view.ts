import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import { careEnded } from '@thari/protocol/readings/care-ended';
import type { IconName } from '@thari/ui/icon-paths';
import type { PairPage } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';
import { isBereaved } from '../forms/bereaved.ts';
import { likelyContact } from '../forms/visits/at-clinic.ts';
import { babyName, type Saying } from '../person/person-view.ts';
import { babyRows } from './baby-rows.ts';
import { type MenuRow, row, when } from './menu-row.ts';

export type MenuSection = { readonly title: string; readonly icon: IconName; readonly rows: readonly MenuRow[] };

/** Only what makes sense for her now: a list of thirty things is read by nobody. */
export const menuView = (page: PairPage, saying: Saying): readonly MenuSection[] => {
  const { record } = page;
  const { menu } = saying.t;
  const living = record.infants.filter(({ diedOn }) => !diedOn);
  const quiet = isBereaved(record);
  const sections: readonly MenuSection[] = [
    { title: menu.visits, icon: 'calendar', rows: visitRows(page, saying) },
    ...(quiet
      ? []
      : living.map((infant) => ({
          title: babyTitle(page, infant, saying.t),
          icon: 'baby' as const,
          rows: babyRows(infant, page, saying),
        }))),
    { title: menu.her, icon: 'person', rows: herRows(page, saying) },
    { title: menu.care, icon: 'people', rows: careRows(page, saying) },
    { title: menu.loss, icon: 'minus', rows: lossRows(page, living, saying.t) },
  ];
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((each) => mayBeWritten(each, record)) }))
    .filter(({ rows }) => rows.length > 0);
};

const mayBeWritten = ({ form, subject }: MenuRow, record: PairRecord): boolean => {
  if (!record.exit || afterLeaving.has(form)) return true;
  const baby = record.infants.find(({ infantId }) => infantId === (subject.infantId ?? subject.about));
  return baby !== undefined && staysInCare(form === 'changeCaregiver' ? { ...baby, caregiver: 'other' } : baby, record);
};

/** A baby that stays when she leaves, with whoever looks after it, is written about as before. */
const staysInCare = (baby: Infant, record: PairRecord): boolean =>
  !careEnded(baby.infantId, { ...record, infants: [baby] });

/** Once she has left, the rest waits until it is written that she is back. */
const afterLeaving: ReadonlySet<MenuRow['form']> = new Set<MenuRow['form']>([
  'attemptTracing',
  'receiveInfantResult',
  'giveInfantResult',
  'receiveViralLoadResult',
  'recordConsent',
  'recordDisclosure',
  'endDisclosure',
  'setSafeReach',
  'setSafetyFlag',
  'closeReferral',
  'cards',
  'returnWoman',
  'recordPregnancyLoss',
  'recordInfantDeath',
  'recordMotherDeath',
]);

const visitRows = ({ record }: PairPage, { t: { menu }, say, today }: Saying): readonly MenuRow[] => {
  const open = record.appointments.filter(({ status }) => status === 'booked' || status === 'missed');
  const missed = [...record.appointments]
    .reverse()
    .find(({ status, dueOn }) => status === 'missed' || (status === 'booked' && dueOn < today));
  return [
    ...when(!record.exit, () => row(menu.visit, 'holdSession')),
    ...when(!record.exit, () => row(menu.book, 'bookAppointment')),
    ...open
      .slice(-3)
      .map(({ appointmentId, dueOn }) => row(menu.booked, 'booked', { appointmentId }, say.near(dueOn, today))),
    ...contactRows(record, menu),
    row(menu.findHer, 'attemptTracing', missed ? { appointmentId: missed.appointmentId } : {}),
  ];
};

const contactRows = (record: PairRecord, menu: Words['menu']): readonly MenuRow[] => {
  const kind = likelyContact({ page: { record } });
  const isHers = kind === 'antenatal' || !record.mother.diedOn;
  const label = kind === 'antenatal' ? menu.atClinicBefore : isBereaved(record) ? menu.atClinic : menu.atClinicAfter;
  return when(!record.exit && (isHers || record.infants.length > 0), () =>
    row(label, 'holdClinicContact', { proposed: { kind } }),
  );
};

const babyTitle = (page: PairPage, { infantId }: Infant, t: Words): string => babyName(page, infantId, t);

const openPregnancy = ({ mother }: PairRecord) => mother.pregnancies.filter(({ ended }) => !ended).pop();

const herRows = ({ record }: PairPage, { t, say, today }: Saying): readonly MenuRow[] => {
  const { menu } = t;
  const { mother } = record;
  if (mother.diedOn) return [];
  const expected = openPregnancy(record);
  const pregnancyId = expected?.pregnancyId;
  const isFull = mother.status === 'positive';
  const waiting = mother.viralLoads.filter(({ result }) => !result);
  return [
    ...when(pregnancyId !== undefined, () => row(menu.birth, 'recordBirth', pregnancyId ? { pregnancyId } : {})),
    ...when(pregnancyId !== undefined, () => row(menu.dueDate, 'reviseDueDate', pregnancyId ? { pregnancyId } : {})),
    ...when(!expected, () => row(menu.pregnant, 'recordPregnancy')),
    ...when(!expected && !isBereaved(record), () => row(menu.birth, 'recordBirth')),
    row(menu.howSheIs, 'doScreen', { about: mother.motherId }),
    row(menu.offered, 'recordOffer', { about: mother.motherId }),
    row(menu.bloodCheck, 'recordWomanTest'),
    ...when(isFull, () => row(menu.herCheck, 'takeViralLoadSample')),
    ...waiting.map(({ sampleId, takenOn }) =>
      row(menu.herAnswer, 'receiveViralLoadResult', { sampleId }, say.near(takenOn, today)),
    ),
    ...when(isFull && !mother.antiretroviralsStartedOn, () => row(menu.herStart, 'startAntiretrovirals')),
    ...when(!isFull, () => row(menu.followUp, 'learnStatus')),
    row(menu.consent, 'recordConsent'),
    ...reachRows(record, t),
  ];
};

/** Who knows, and how she is reached without harm. */
const reachRows = (record: PairRecord, { menu, reach }: Words): readonly MenuRow[] => [
  row(menu.safeReach, 'setSafeReach'),
  row(menu.circle, 'recordDisclosure'),
  ...record.disclosures
    .filter(({ endedOn }) => !endedOn)
    .map(({ disclosureId, relation }) =>
      row(menu.offCircle, 'endDisclosure', { disclosureId }, reach.circle.relations[relation]),
    ),
  record.flaggedOn
    ? row(menu.flagDown, 'setSafetyFlag', { proposed: { raised: 'no' } })
    : row(menu.flag, 'setSafetyFlag', { proposed: { raised: 'yes' } }),
];

const careRows = (page: PairPage, { t, say, today }: Saying): readonly MenuRow[] => {
  const { record, people } = page;
  const { menu, person } = t;
  const open = record.referrals.filter(({ closed }) => !closed);
  const babies = record.infants.filter(({ diedOn, exit }) => !diedOn && !exit);
  const nameOf = (id: string) => people[id]?.givenName || person.baby;
  const own = record.mother.diedOn ? [] : [row(menu.sendOn, 'makeReferral', { about: record.mother.motherId })];
  return [
    ...own,
    ...babies.map(({ infantId }) => row(menu.sendBaby, 'makeReferral', { about: infantId }, nameOf(infantId))),
    ...open.map(({ referralId, madeOn }) =>
      row(menu.wasSeen, 'closeReferral', { referralId }, say.near(madeOn, today)),
    ),
    row(menu.cards, 'cards'),
    ...when(isArriving(record), () => row(menu.arrived, 'receiveTransfer')),
    ...when(!record.exit, () => row(menu.handOver, 'reassignWoman')),
    ...when(!record.exit, () => row(menu.transfer, 'transferPair')),
    ...when(!record.exit, () => row(menu.exit, 'exitWoman')),
    ...when(record.exit !== undefined, () => row(menu.back, 'returnWoman')),
  ];
};

/** She was sent to where she is now, and nobody there has said yet that she came. */
const isArriving = ({ moves, site }: PairRecord): boolean => {
  const last = moves.at(-1);
  return last !== undefined && last.toSite === site && !last.receivedOn;
};

const lossRows = (
  { record, people }: PairPage,
  living: readonly Infant[],
  { menu, person }: Words,
): readonly MenuRow[] => {
  const pregnancyId = openPregnancy(record)?.pregnancyId;
  return [
    ...when(pregnancyId !== undefined, () =>
      row(menu.loss1, 'recordPregnancyLoss', pregnancyId ? { pregnancyId } : {}),
    ),
    ...living.map(({ infantId }) =>
      row(menu.babyDied, 'recordInfantDeath', { infantId }, people[infantId]?.givenName || person.baby),
    ),
    ...when(!record.mother.diedOn, () => row(menu.motherDied, 'recordMotherDeath')),
  ];
};
