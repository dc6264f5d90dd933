import type { Infant } from '@thari/care/projections/pair-record';
import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';
import { rates } from './rates.ts';

type Seen = {
  readonly days: readonly CalendarDate[];
  /** Until when the country plans the protective medicine of this baby, where that can be known. */
  readonly untilOn: CalendarDate | undefined;
};
const daysSupplied = 42;

/** What comes after the first supply: the next ones, the nurse ending them, and treatment where a second test confirmed the first. */
export const playInfantMedicines = (diary: DiaryOfOne, infant: Infant, { days, untilOn }: Seen): void => {
  const alive = days.filter((day) => day > infant.registeredOn && (!infant.diedOn || day < infant.diedOn));
  if (infant.prophylaxisFirstGivenOn) protect(diary, infant, { days: alive, untilOn });
  excluded(diary, infant);
  treat(diary, infant);
};

/** Handed out again where it would not last until they come again; ended at the first visit from the planned day on. */
const protect = ({ random, record }: DiaryOfOne, infant: Infant, { days, untilOn }: Seen): void => {
  const { infantId, prophylaxisFirstGivenOn } = infant;
  let lastsUntil = addDays(prophylaxisFirstGivenOn ?? infant.bornOn, daysSupplied);
  for (const [i, day] of days.entries()) {
    if (untilOn && day >= untilOn) {
      if (!random.chance(rates.routineCareDone)) continue;
      record(day, { name: 'stopInfantMedicine', data: { infantId, medicine: 'prophylaxis', stoppedOn: day } });
      return;
    }
    const next = days[i + 1] ?? addDays(day, 28);
    if (day <= infant.bornOn || lastsUntil >= next || (untilOn && lastsUntil >= untilOn)) continue;
    const data = { infantId, givenOn: day, regimen: 'nvp', daysSupplied, first: false } as const;
    record(day, { name: 'giveProphylaxis', data });
    lastsUntil = addDays(day, daysSupplied);
  }
};

/** The last test found nothing: the nurse ends the second medicine too. */
const excluded = ({ random, record }: DiaryOfOne, { infantId, samples, cotrimoxazoleFirstGivenOn }: Infant): void => {
  const closing = samples.find(({ test, answers }) => test === 'antibody' && answers[0]?.result === 'negative');
  const stoppedOn = closing?.answers[0]?.receivedOn;
  if (!stoppedOn || !cotrimoxazoleFirstGivenOn || !random.chance(rates.routineCareDone)) return;
  record(stoppedOn, { name: 'stopInfantMedicine', data: { infantId, medicine: 'co-trimoxazole', stoppedOn } });
};

const treat = ({ random, record }: DiaryOfOne, { infantId, samples }: Infant): void => {
  const positive = samples
    .filter(({ test }) => test === 'nat')
    .flatMap(({ answers }) => answers.filter(({ result }) => result === 'positive'));
  if (positive.length < 2) return;
  const confirmedOn = positive.map(({ receivedOn }) => receivedOn).reduce(laterOf);
  const startedOn = addDays(confirmedOn, random.between(0, 6));
  record(startedOn, { name: 'startInfantTreatment', data: { infantId, startedOn } });
};
