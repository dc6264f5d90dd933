import type { ReferralReason } from '@thari/care/events/coded-lists';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';
import { rates } from './rates.ts';
import { refer } from './refer.ts';

export type Screened = {
  readonly about: string;
  readonly screen: 'tuberculosis' | 'mood' | 'safety' | 'support' | 'development';
};

/** Asked and written down; where something was found the nurse hears it the same day. */
export const playScreen = (diary: DiaryOfOne, doneOn: CalendarDate, { about, screen }: Screened): void => {
  const { random, record, newId } = diary;
  if (!random.chance(rates.routineCareDone)) return;
  const reason = heardAs[screen];
  const concern = reason !== undefined && random.chance(rates.screenFindsSomething);
  record(doneOn, { name: 'doScreen', data: { screenId: newId(doneOn), about, screen, doneOn, concern } });
  if (concern) refer(diary, { about, reason }, doneOn);
};

const heardAs: Readonly<Record<Screened['screen'], ReferralReason | undefined>> = {
  tuberculosis: 'tuberculosis-signs',
  mood: 'mood',
  safety: 'safety',
  support: undefined,
  development: undefined, // babies of the synthetic programme learn what they should
};
