import type { CalendarDate } from '@thari/kernel/calendar-date';
import { babyOf } from '../forms/baby/baby-known.ts';
import type { About } from './form.ts';

type Line = { readonly label: string; readonly value: string };

/** Whose form it is: the baby where it is about one, and its mother. */
export const whoIsMeant = (about: About): readonly string[] => {
  const { page, subject } = about;
  if (!page) return [];
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (page.people[id]?.givenName ?? ''));
  const { motherId } = page.record.mother;
  const baby = babyOf(about)?.infantId ?? (subject.about === motherId ? undefined : subject.about);
  return [nameOf(baby), nameOf(motherId)].filter((name) => name !== '');
};

/** Which sample, visit or referral it is about, where there may be several: by its day. */
export const whichOne = (about: About): readonly Line[] => {
  const { page, subject, t, say, today } = about;
  if (!page) return [];
  const { infants, mother, appointments, referrals } = page.record;
  const samples = [...infants.flatMap((infant) => infant.samples), ...mother.viralLoads];
  const sample = samples.find(({ sampleId }) => sampleId === subject.sampleId);
  const visit = appointments.find(({ appointmentId }) => appointmentId === subject.appointmentId);
  const referral = referrals.find(({ referralId }) => referralId === subject.referralId);
  const line = (label: string, day: CalendarDate | undefined) => (day ? [{ label, value: say.on(day, today) }] : []);
  return [
    ...line(t.baby.sample.of, sample?.takenOn),
    ...line(t.visits.booked.of, visit?.dueOn),
    ...line(t.moves.referral.of, referral?.madeOn),
    ...circleLine(about),
    ...(referral ? [{ label: t.moves.referral.reason.fact, value: reasonSaid(referral.reason, about) }] : []),
  ];
};

/** Whom of her circle it is about: by the relation, never by a name. */
const circleLine = ({ page, subject, t }: About): readonly Line[] => {
  const person = page?.record.disclosures.find(({ disclosureId }) => disclosureId === subject.disclosureId);
  return person ? [{ label: t.reach.circle.of, value: t.reach.circle.relations[person.relation] }] : [];
};

const reasonSaid = (reason: string, { t }: About): string => {
  const words: Readonly<Record<string, string>> = t.moves.referral.reasons;
  return words[reason] ?? '';
};
