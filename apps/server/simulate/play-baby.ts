import { addDays, addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';
import { rates } from './rates.ts';
import { refer } from './refer.ts';

/** One baby and what will become of it, decided at birth by chance: the programme learns it test by test. */
export type Baby = {
  readonly infantId: string;
  readonly bornOn: CalendarDate;
  /** The day the programme heard of the birth: nothing of the baby is recorded before it. */
  readonly registeredOn: CalendarDate;
  readonly exposed: boolean;
  readonly breastfed: boolean;
  readonly infectedFrom: CalendarDate | undefined;
  readonly diesOn: CalendarDate | undefined;
};

type Test = {
  readonly takenOn: CalendarDate;
  readonly test: 'nat' | 'antibody';
  readonly purpose: 'first' | 'scheduled' | 'confirmatory' | 'final';
};

/** Medicines at birth and at six weeks, the tests of the country's schedule, the end of breastfeeding, the final test. */
export const playBaby = (
  diary: DiaryOfOne,
  baby: Baby,
  lastSeenOn: CalendarDate,
  schedule: readonly number[],
): void => {
  const { random } = diary;
  const end = [lastSeenOn, baby.diesOn ?? lastSeenOn].sort()[0] ?? lastSeenOn;
  const while_ = (on: CalendarDate) => on <= end;
  if (baby.exposed) {
    medicines(diary, baby, while_);
    const found = tests(diary, baby, schedule, while_);
    if (!found) finalTest(diary, baby, while_);
  }
  if (baby.diesOn && baby.diesOn <= lastSeenOn)
    diary.record(baby.diesOn, { name: 'recordInfantDeath', data: { infantId: baby.infantId, diedOn: baby.diesOn } });
  else if (baby.breastfed && !baby.exposed)
    stopFeeding(diary, baby, addMonths(baby.bornOn, random.between(12, 22)), while_);
};

const medicines = (
  diary: DiaryOfOne,
  { infantId, bornOn, registeredOn }: Baby,
  while_: (on: CalendarDate) => boolean,
): void => {
  const { random, record } = diary;
  const atBirth = addDays(bornOn, random.between(0, 2));
  const first = random.chance(rates.prophylaxisAtBirth) ? atBirth : addDays(bornOn, random.between(6, 14));
  if (first === atBirth || random.chance(rates.medicineCaughtUp)) {
    const data = { infantId, givenOn: first, regimen: 'nvp', daysSupplied: 42, first: true } as const;
    record(laterOf(first, registeredOn), { name: 'giveProphylaxis', data });
  }
  const inTime = random.chance(rates.cotrimoxazoleBySixWeeks);
  const givenOn = addDays(bornOn, inTime ? random.between(30, 42) : random.between(60, 75));
  if (while_(givenOn) && (inTime || random.chance(rates.medicineCaughtUp))) {
    record(givenOn, { name: 'giveCotrimoxazole', data: { infantId, givenOn, daysSupplied: 30, first: true } });
  }
};

/** Answers true when the infection was found, so that nothing more is looked for. */
const tests = (
  diary: DiaryOfOne,
  baby: Baby,
  schedule: readonly number[],
  while_: (on: CalendarDate) => boolean,
): boolean => {
  const { random } = diary;
  const inTime = random.chance(rates.babySampledByTwoMonths);
  const late = random.chance(
    (rates.babySampledByTwelveMonths - rates.babySampledByTwoMonths) / (1 - rates.babySampledByTwoMonths),
  );
  if (!inTime && !late) return false;
  const first = addDays(baby.bornOn, inTime ? random.between(40, 60) : random.between(61, 330));
  const later = schedule.slice(1).map((months) => addDays(addMonths(baby.bornOn, months), random.between(0, 25)));
  for (const [i, takenOn] of [first, ...later.filter((on) => on > first)].entries()) {
    if (!while_(takenOn)) return false;
    if (i > 0 && !random.chance(rates.laterSampleDone)) continue;
    const answer = sample(diary, baby, { takenOn, test: 'nat', purpose: i === 0 ? 'first' : 'scheduled' });
    if (answer === 'positive') {
      sample(diary, baby, { takenOn: addDays(takenOn, random.between(20, 70)), test: 'nat', purpose: 'confirmatory' });
      return true;
    }
  }
  return false;
};

const finalTest = (diary: DiaryOfOne, baby: Baby, while_: (on: CalendarDate) => boolean): void => {
  const { random } = diary;
  const stoppedOn = addMonths(baby.bornOn, random.between(10, 19));
  if (baby.breastfed) stopFeeding(diary, baby, stoppedOn, while_);
  const months18 = addMonths(baby.bornOn, 18);
  const afterFeeding = baby.breastfed ? addMonths(stoppedOn, 3) : months18;
  const takenOn = addDays(laterOf(afterFeeding, months18), random.between(1, 60));
  if (while_(takenOn) && random.chance(rates.finalTestDone))
    sample(diary, baby, { takenOn, test: 'antibody', purpose: 'final' });
};

const stopFeeding = (
  diary: DiaryOfOne,
  { infantId }: Baby,
  stoppedOn: CalendarDate,
  while_: (on: CalendarDate) => boolean,
): void => {
  if (while_(stoppedOn)) diary.record(stoppedOn, { name: 'stopBreastfeeding', data: { infantId, stoppedOn } });
};

/** Blood taken, the answer after its long way, the family told. Answers what the laboratory said. */
const sample = (
  diary: DiaryOfOne,
  { infantId, infectedFrom }: Baby,
  { takenOn, test, purpose }: Test,
): 'positive' | 'negative' | undefined => {
  const { random, record, newId } = diary;
  const sampleId = newId(takenOn);
  const recordedOn = addDays(takenOn, random.chance(0.9) ? 0 : random.between(1, 4));
  const made = record(recordedOn, {
    name: 'takeInfantSample',
    data: { infantId, sampleId, test, takenOn, purpose, placeTaken: 'facility' },
  });
  if (!made) return undefined;
  correctSometimes(
    diary,
    made[0],
    { infantId, sampleId, test, takenOn: addDays(takenOn, -1), purpose, placeTaken: 'facility' },
    addDays(recordedOn, 2),
  );
  const result = infectedFrom !== undefined && infectedFrom <= takenOn ? 'positive' : 'negative';
  const receivedOn = test === 'antibody' ? takenOn : addDays(takenOn, random.delay(rates.resultDelayMedianDays, 0.45));
  const received = record(laterOf(receivedOn, recordedOn), {
    name: 'receiveInfantResult',
    data: { sampleId, receivedOn, result },
  });
  if (!received) return undefined;
  tell(diary, sampleId, laterOf(receivedOn, recordedOn), test === 'antibody');
  if (result === 'positive' && purpose !== 'confirmatory')
    refer(diary, { about: infantId, reason: 'baby-result-needs-action' }, receivedOn);
  return result;
};

/** The family hears at once, at the next visit, or when somebody notices that they were never told. */
const tell = (diary: DiaryOfOne, sampleId: string, from: CalendarDate, sameDay: boolean): void => {
  const { random, record } = diary;
  const soon = sameDay || random.chance(rates.resultGivenSoon);
  if (!soon && !random.chance(rates.resultGivenLater)) return;
  const givenOn = addDays(from, sameDay ? 0 : soon ? random.between(0, 9) : random.between(20, 90));
  record(givenOn, { name: 'giveInfantResult', data: { sampleId, givenOn } });
};

const correctSometimes = (
  diary: DiaryOfOne,
  entry: string | undefined,
  replacement: Record<string, unknown>,
  on: CalendarDate,
): void => {
  if (!entry || !diary.random.chance(rates.correctedEntries)) return;
  diary.record(on, {
    name: 'correctEntry',
    data: { corrects: entry, replacement, reason: 'mistyped' },
  });
};
