import { addDays, addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import { type DiaryOfOne, openDiary } from './diary-of-one.ts';
import { babyNames, familyNames, places, womenNames } from './names.ts';
import { type Baby, playBaby } from './play-baby.ts';
import { playVisit, stageAt } from './play-visits.ts';
import type { Random } from './random.ts';
import { rates } from './rates.ts';
import { refer } from './refer.ts';

export type Woman = {
  readonly joinsOn: CalendarDate;
  readonly until: CalendarDate;
  readonly mentor: string;
  /** Months of age at which the country tests babies; the first is at six weeks. */
  readonly testMonths: readonly number[];
};

/** One woman's way through the programme, from the day she joins until she leaves, is lost, or today. */
export const playWoman = (random: Random, woman: Woman): DiaryOfOne => {
  const diary = openDiary(random, woman.until, woman.joinsOn);
  const positive = random.chance(rates.positiveOfWomen);
  const motherId = diary.newId(woman.joinsOn);
  const dueOn = addDays(woman.joinsOn, random.between(30, 210));
  const joining = { motherId, positive, known: random.chance(rates.knownBeforePregnancy), dueOn };
  join(diary, woman, joining);
  if (positive) ownCare(diary, woman.joinsOn, joining);
  const seen = antenatalVisits(diary, woman.joinsOn, dueOn);
  if (seen === 'gone') return diary;
  if (random.chance(rates.pregnancyLoss)) {
    lose(diary, dueOn);
    return diary;
  }
  const { babies, bornOn } = birth(diary, dueOn, positive);
  const lastSeenOn = postnatalVisits(diary, bornOn);
  for (const baby of babies) playBaby(diary, baby, lastSeenOn, woman.testMonths);
  if (positive) breastfeedingCounts(diary, motherId, bornOn, lastSeenOn);
  graduate(diary, bornOn, lastSeenOn);
  return diary;
};

type Joining = {
  readonly motherId: string;
  readonly positive: boolean;
  readonly known: boolean;
  readonly dueOn: CalendarDate;
};

const pregnancyIds = new WeakMap<DiaryOfOne, string>();

const join = (diary: DiaryOfOne, { joinsOn, mentor }: Woman, { motherId, positive, known, dueOn }: Joining): void => {
  const { random } = diary;
  const identity = {
    givenName: random.pick(womenNames),
    familyName: random.pick(familyNames),
    place: random.pick(places),
    phone: `07${random.between(10_000_000, 99_999_999)}`,
  };
  const statusKnown = !positive ? 'not-applicable' : known ? 'before-this-pregnancy' : 'tested-in-this-pregnancy';
  const bornOn = addDays(addMonths(joinsOn, -12 * random.between(17, 40)), -random.between(0, 300));
  diary.record(joinsOn, {
    name: 'enrolWoman',
    data: {
      motherId,
      assignedTo: mentor,
      enrolledOn: joinsOn,
      bornOn,
      status: positive ? 'positive' : random.chance(0.9) ? 'negative' : 'unknown',
      statusKnown,
      identity,
      consents: { record: true, call: random.chance(0.85), 'home-visit': random.chance(0.7) },
    },
  });
  const pregnancyId = diary.newId(joinsOn);
  pregnancyIds.set(diary, pregnancyId);
  diary.record(joinsOn, {
    name: 'recordPregnancy',
    data: {
      pregnancyId,
      dueOn,
      dueDateFrom: random.pick(['last-period', 'ultrasound', 'fundal-height'] as const),
      firstAntenatalVisitOn: joinsOn,
    },
  });
  if (!positive) return;
  const startedOn = known ? addMonths(joinsOn, -random.between(7, 90)) : addDays(joinsOn, random.between(0, 6));
  if (known || random.chance(rates.startsTreatmentSameWeek)) {
    const recordedOn = laterOf(startedOn, joinsOn);
    diary.record(recordedOn, {
      name: 'startAntiretrovirals',
      data: { startedOn, timing: known ? 'before-pregnancy' : 'during-pregnancy' },
    });
  }
};

const ownCare = (diary: DiaryOfOne, joinsOn: CalendarDate, { known, dueOn, motherId }: Joining): void => {
  count(diary, motherId, addDays(joinsOn, known ? diary.random.between(0, 14) : diary.random.between(60, 88)));
  const late = addDays(dueOn, -diary.random.between(28, 42));
  if (late > joinsOn && diary.random.chance(0.85)) count(diary, motherId, late);
};

const breastfeedingCounts = (
  diary: DiaryOfOne,
  motherId: string,
  bornOn: CalendarDate,
  lastSeenOn: CalendarDate,
): void => {
  for (const months of [3, 9, 15]) {
    const on = addDays(addMonths(bornOn, months), diary.random.between(0, 30));
    if (on <= lastSeenOn && diary.random.chance(0.92)) count(diary, motherId, on);
  }
};

const count = (diary: DiaryOfOne, motherId: string, takenOn: CalendarDate, again = true): void => {
  const { random, record, newId } = diary;
  const sampleId = newId(takenOn);
  if (!record(takenOn, { name: 'takeViralLoadSample', data: { sampleId, takenOn, purpose: 'routine' } })) return;
  const receivedOn = addDays(takenOn, random.delay(21, 0.4));
  const low = random.chance(rates.viralLoadBelowThousand);
  const answer =
    low && random.chance(0.7)
      ? { outcome: 'below-detection' as const }
      : {
          outcome: 'measured' as const,
          copies: low ? random.between(21, 190) : random.between(1_100, 180_000),
          qualifier: 'exactly' as const,
        };
  record(receivedOn, { name: 'receiveViralLoadResult', data: { sampleId, receivedOn, ...answer } });
  if (low || !random.chance(0.95)) return;
  refer(diary, { about: motherId, reason: 'result-needs-action' }, receivedOn);
  if (again) count(diary, motherId, addDays(takenOn, random.between(80, 92)), false);
};

const antenatalVisits = (diary: DiaryOfOne, joinsOn: CalendarDate, dueOn: CalendarDate): 'here' | 'gone' => {
  let last = joinsOn;
  for (let on = addDays(joinsOn, 28); on < addDays(dueOn, -7); on = addDays(last, 28)) {
    const came = playVisit(diary, last, {
      on,
      stage: on > addDays(dueOn, -45) ? 'birth-plan' : 'pregnancy',
      reasons: ['antenatal', 'her-refill'],
    });
    if (came === 'lost' || came === 'not-yet') return 'gone';
    last = came.cameOn;
  }
  return 'here';
};

const lose = (diary: DiaryOfOne, dueOn: CalendarDate): void => {
  const lostOn = addDays(dueOn, -diary.random.between(0, 40));
  const pregnancyId = pregnancyIds.get(diary) ?? '';
  diary.record(lostOn, { name: 'recordPregnancyLoss', data: { pregnancyId, lostOn, outcome: 'stillbirth' } });
};

const birth = (diary: DiaryOfOne, dueOn: CalendarDate, exposed: boolean): { babies: Baby[]; bornOn: CalendarDate } => {
  const { random } = diary;
  const bornOn = addDays(dueOn, random.between(-14, 10));
  const recordedOn = addDays(bornOn, random.between(0, 6));
  const breastfed = !random.chance(rates.neverBreastfed);
  const home = random.chance(rates.homeBirth);
  const babies = Array.from({ length: random.chance(rates.twins) ? 2 : 1 }, (): Baby => {
    const early = exposed && random.chance(rates.transmissionBySixWeeks);
    const later = exposed && breastfed && random.chance(rates.transmissionLater);
    const infectedFrom = early ? bornOn : later ? addMonths(bornOn, random.between(3, 14)) : undefined;
    return {
      infantId: diary.newId(bornOn),
      bornOn,
      registeredOn: recordedOn,
      exposed,
      breastfed,
      infectedFrom,
      diesOn: random.chance(rates.infantDeath) ? addDays(bornOn, random.between(2, 300)) : undefined,
    };
  });
  diary.record(recordedOn, {
    name: 'recordBirth',
    data: {
      pregnancyId: pregnancyIds.get(diary) ?? '',
      babies: babies.map(({ infantId }, i) => ({
        infantId,
        bornOn,
        sex: random.pick(['female', 'male'] as const),
        birthOrder: i + 1,
        placeOfBirth: home ? 'home' : 'facility',
        feeding: breastfed ? 'breastfed' : 'never-breastfed',
        givenName: random.pick(babyNames),
      })),
    },
  });
  return { babies, bornOn };
};

/** At a week, six weeks, ten and fourteen weeks, then every second month until 24 months. Answers the last day she was seen or may be seen. */
const postnatalVisits = (diary: DiaryOfOne, bornOn: CalendarDate): CalendarDate => {
  const ages = [7, 42, 70, 98, 150, 180, 240, 275, 330, 365, 420, 460, 500, 550, 600, 660, 720];
  let last = addDays(bornOn, 6);
  for (const age of ages) {
    const on = laterOf(addDays(bornOn, age), addDays(last, 5));
    const came = playVisit(diary, last, {
      on,
      stage: stageAt(bornOn, on),
      reasons: age < 100 ? ['postnatal', 'baby-check', 'immunisation'] : ['her-refill', 'baby-check'],
    });
    if (came === 'lost') return last;
    if (came === 'not-yet') return diary.until;
    last = came.cameOn;
  }
  return last;
};

const graduate = (diary: DiaryOfOne, bornOn: CalendarDate, lastSeenOn: CalendarDate): void => {
  const exitedOn = addDays(addMonths(bornOn, 24), 10);
  if (lastSeenOn >= addDays(bornOn, 650))
    diary.record(exitedOn, { name: 'exitWoman', data: { exitedOn, outcome: 'graduated' } });
};
