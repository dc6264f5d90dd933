import { addDays, type CalendarDate, dayNumber, daysBetween } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import type { WorkerRole } from '@thari/workforce/events/worker-assigned';
import type { PlayedDraft } from './diary-of-one.ts';
import { familyNames, mentorNames, siteNames } from './names.ts';
import { playCare } from './play-care.ts';
import { playWoman } from './play-woman.ts';
import { type Random, randomFrom } from './random.ts';
import { rates } from './rates.ts';

export type PlayedSite = {
  readonly siteId: string;
  readonly country: string;
  readonly name: string;
  readonly openedOn: CalendarDate;
  readonly workers: readonly PlayedWorker[];
};
export type PlayedWorker = {
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly givenName: string;
  readonly familyName: string;
};

export type Size = {
  readonly sites: number;
  readonly years: number;
  readonly seed: string;
  readonly until: CalendarDate;
  readonly countries?: readonly string[];
};

const mentorsPerSite = 2;

/** The sites and the people of a programme: the same for the same seed. */
export const playSites = ({ sites, years, seed, until, countries = ['KE', 'LS'] }: Size): PlayedSite[] => {
  const openedOn = addDays(until, -Math.round(years * 365));
  return Array.from({ length: sites }, (_, i) => {
    const random = randomFrom(`${seed}/site/${i}`);
    const country = countries[i % countries.length] ?? 'KE';
    const names = siteNames[country] ?? [];
    const round = Math.floor(i / countries.length);
    const name = `${names[round % names.length] ?? 'Clinic'}${round < names.length ? '' : ` ${Math.floor(round / names.length) + 1}`}`;
    const at = dayNumber(openedOn) * 86_400_000;
    const worker = (role: WorkerRole, givenName: string): PlayedWorker => ({
      workerId: random.id(at),
      role,
      givenName,
      familyName: random.pick(familyNames),
    });
    const mentors = Array.from({ length: mentorsPerSite }, (_, n) =>
      worker('mentor-mother', mentorNames[(i * mentorsPerSite + n) % mentorNames.length] ?? 'Grace'),
    );
    return {
      siteId: random.id(at),
      country,
      name,
      openedOn,
      workers: [
        ...mentors,
        worker('coordinator', 'Palesa'),
        worker('nurse', 'Sister'),
        // One for each country, at its first site; drawn last, so that everybody else stays who she was.
        ...(i < countries.length ? [worker('programme-officer', 'Farai')] : []),
      ],
    };
  });
};

/** Everything that one mentor mother wrote, woman by woman (the loader puts the days in order). */
export const playMentor = (site: PlayedSite, mentor: PlayedWorker, { seed, until, years }: Size) => {
  const random = randomFrom(`${seed}/mentor/${mentor.workerId}`);
  const { settings } = packFor(site.country, until);
  const testMonths = settings.infantVirologicTests.map(({ due }) => (due.unit === 'months' ? due.value : 1));
  return arrivals(random, site.openedOn, until, years).map((joinsOn, i) => {
    const name = `${mentor.workerId}/${i}`;
    const diary = playWoman(randomFrom(`${seed}/woman/${name}`), {
      joinsOn,
      until,
      mentor: mentor.workerId,
      testMonths,
    });
    playCare(diary.aside(randomFrom(`${seed}/care/${name}`)), settings);
    return { pairId: diary.pairId, drafts: inOrderOfWriting(diary.drafts) };
  });
};

/** Women join all year round; a new site starts with fewer. */
const arrivals = (random: Random, from: CalendarDate, until: CalendarDate, years: number): CalendarDate[] => {
  const women = Math.round(rates.newWomenPerMentorAndYear * years);
  const days = daysBetween(from, until);
  return Array.from({ length: women }, () => addDays(from, random.between(0, days))).sort();
};

const inOrderOfWriting = (drafts: readonly PlayedDraft[]): PlayedDraft[] =>
  drafts
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) =>
      a.draft.recordedOn === b.draft.recordedOn ? a.i - b.i : a.draft.recordedOn < b.draft.recordedOn ? -1 : 1,
    )
    .map(({ draft }) => draft);
