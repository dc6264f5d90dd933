import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { CareDraft } from '../events/care-event.ts';
import type { DataOf, Decided } from './decision.ts';
import type { Identity } from './identity.ts';
import type { PairState } from './pair-state.ts';

export type EnrolWoman = DataOf<'WomanEnrolled'> & {
  readonly identity: Identity;
  readonly consents: Consents;
  /** Who decided with a girl who may not yet decide by herself. */
  readonly decidedWith?: DataOf<'ConsentRecorded'>['decidedWith'];
};
/** Her answers on the day. A channel that is not here was not asked about, and is a no. */
export type Consents = { readonly [Channel in DataOf<'ConsentRecorded'>['channel']]?: boolean };
export type EnrolmentFault = 'in-the-future' | 'before-her-birth';
export type EnrolWomanRefusal = EnrolmentFault | 'already-enrolled' | 'name-missing' | 'record-not-consented';

/** May she join? Her record begins with her yes to it. */
export const enrolWoman = (
  pair: PairState,
  { identity, consents, decidedWith, ...woman }: EnrolWoman,
  today: CalendarDate,
): Decided<EnrolWomanRefusal> => {
  if (pair.entries.length > 0) return refuse('already-enrolled');
  if (!consents.record) return refuse('record-not-consented');
  if (!identity.givenName.trim()) return refuse('name-missing');
  const fault = enrolmentFault(pair, woman, today);
  if (fault) return refuse(fault);
  const { enrolledOn } = woman;
  const privatePart = privatePartOf(woman.motherId, identity);
  return ok([
    { type: 'WomanEnrolled', data: woman, occurredOn: enrolledOn, ...privatePart },
    ...answersIn(consents, { decidedOn: enrolledOn, ...(decidedWith ? { decidedWith } : {}) }),
  ]);
};

export const enrolmentFault = (
  _: PairState,
  { enrolledOn, bornOn }: DataOf<'WomanEnrolled'>,
  today: CalendarDate,
): EnrolmentFault | undefined => {
  if (enrolledOn > today) return 'in-the-future';
  return bornOn && bornOn > enrolledOn ? 'before-her-birth' : undefined;
};

const channels = [
  'record',
  'call',
  'sms',
  'home-visit',
  'treatment-supporter',
  'share-with-clinic',
  'evaluation',
  'messages',
] as const satisfies readonly (keyof Consents)[];

type Decision = Pick<DataOf<'ConsentRecorded'>, 'decidedOn' | 'decidedWith'>;

const answersIn = (consents: Consents, decision: Decision): CareDraft[] =>
  channels.flatMap((channel) => {
    const given = consents[channel];
    if (given === undefined) return [];
    return [{ type: 'ConsentRecorded', data: { channel, given, ...decision }, occurredOn: decision.decidedOn }];
  });
