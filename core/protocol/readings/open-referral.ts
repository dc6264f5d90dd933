import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { ReferralFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';

/** The first day on which somebody asks what came of it: soon, where it had to be the same day. */
export const askReferralOn = (
  { madeOn, sameDay }: Pick<ReferralFacts, 'madeOn' | 'sameDay'>,
  { referrals }: Pick<PackSettings, 'referrals'>,
): CalendarDate => addDays(madeOn, sameDay ? referrals.sameDayAskAfterDays : referrals.askAfterDays);

/** The first day on which the place she left asks whether she has arrived. */
export const askMoveOn = (on: CalendarDate, { referrals }: Pick<PackSettings, 'referrals'>): CalendarDate =>
  addDays(on, referrals.moveAskAfterDays);
