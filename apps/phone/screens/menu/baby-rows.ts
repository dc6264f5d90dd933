import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairPage } from '../../engine/engine-api.ts';
import type { Saying } from '../person/person-view.ts';
import { type MenuRow, rareRow, row, when } from './menu-row.ts';

/** What can be written down about one baby: what is done again and again first, what happens once folded at the end. */
export const babyRows = (infant: Infant, { record }: PairPage, saying: Saying): readonly MenuRow[] =>
  infant.exit
    ? answerRows(infant, saying)
    : [...checkRows(infant, record, saying), ...everydayRows(infant, saying), ...rareRows(infant, record, saying)];

const checkRows = (infant: Infant, record: PairRecord, saying: Saying): readonly MenuRow[] => {
  const baby = { infantId: infant.infantId };
  const { menu } = saying.t;
  const full = isFull(infant, record);
  return [
    row(menu.sampleTaken, 'takeInfantSample', baby),
    ...answerRows(infant, saying),
    ...when(full, () => row(menu.firstMedicine, 'giveProphylaxis', baby)),
    ...when(full, () => row(menu.secondMedicine, 'giveCotrimoxazole', baby)),
  ];
};

const isFull = ({ exposed }: Infant, { mother }: PairRecord): boolean => exposed || mother.status === 'positive';

const answerRows = ({ samples }: Infant, { t: { menu }, say, today }: Saying): readonly MenuRow[] => {
  const waiting = samples.filter(({ answers }) => answers.length === 0);
  const untold = samples.filter(({ answers, givenOn }) => answers.length > 0 && !givenOn);
  const taken = (on: CalendarDate) => say.near(on, today);
  return [
    ...waiting.map(({ sampleId, takenOn }) =>
      row(menu.answerCame, 'receiveInfantResult', { sampleId }, taken(takenOn)),
    ),
    ...untold.map(({ sampleId, takenOn }) => row(menu.answerTold, 'giveInfantResult', { sampleId }, taken(takenOn))),
  ];
};

const everydayRows = ({ infantId, feeding }: Infant, { t: { menu } }: Saying): readonly MenuRow[] => {
  const baby = { infantId };
  const look = (screen: string) => ({ about: infantId, proposed: { screen } });
  return [
    row(menu.injections, 'giveImmunisation', baby),
    row(menu.weighed, 'measureInfant', baby),
    row(menu.fed, 'recordFeeding', baby),
    ...when(feeding.now === 'breastfed' || feeding.now === 'not-recorded', () =>
      row(menu.feedingStopped, 'stopBreastfeeding', baby),
    ),
    ...when(feeding.now !== 'breastfed', () => row(menu.feedingAgain, 'restartBreastfeeding', baby)),
    row(menu.canDo, 'doScreen', look('development')),
    row(menu.unwell, 'doScreen', look('illness')),
  ];
};

const rareRows = (infant: Infant, record: PairRecord, { t: { menu } }: Saying): readonly MenuRow[] => {
  const baby = { infantId: infant.infantId };
  const full = isFull(infant, record);
  return [
    ...when(full && !infant.treatmentStartedOn, () => rareRow(menu.ownCare, 'startInfantTreatment', baby)),
    ...when(full, () => rareRow(menu.medicineEnded, 'stopInfantMedicine', baby)),
    rareRow(menu.caregiver, 'changeCaregiver', baby),
    rareRow(menu.babyLeaves, 'exitInfant', baby),
  ];
};
