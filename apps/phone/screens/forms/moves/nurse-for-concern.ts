import type { ReferralReason } from '@thari/care/events/coded-lists';
import type { DataOf } from '../../questions/form.ts';
import { nurseLater, nurseToday } from './send-on.ts';

type Screen = DataOf<'ScreenDone'>['screen'];

/** The reason that answers what was found, so that the plan sees that the nurse was told. */
export const reasonFor: Readonly<Record<Screen, ReferralReason>> = {
  mood: 'mood',
  safety: 'safety',
  tuberculosis: 'tuberculosis-signs',
  growth: 'feeding-or-growth',
  development: 'feeding-or-growth',
  illness: 'baby-result-needs-action',
  stigma: 'other',
  support: 'other',
};

/** How others treat her and who stands by her is talked about: it need not be today. */
export const nurseForConcern = (screen: Screen): Readonly<Record<string, string>> => {
  const reason = reasonFor[screen];
  return reason === 'other' ? nurseLater(reason) : nurseToday(reason);
};
