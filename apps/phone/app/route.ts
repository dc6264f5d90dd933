import type { Period } from '@thari/indicators/monthly/count-lines';
import type { Whose } from '../engine/numbers/numbers-answer.ts';
import type { RowKey } from '../screens/numbers/line-rows.ts';
import type { FormName, Subject } from '../screens/questions/form.ts';

/** Where she is. It lives in memory only: the address of the page never names anyone. */
export type Route =
  | { readonly name: 'diary' }
  | { readonly name: 'find' | 'team' | 'work' | 'loops' }
  | { readonly name: 'person' | 'menu' | 'cards'; readonly pairId: string }
  /** With a pair: the card that is seen becomes hers. */
  | { readonly name: 'scan'; readonly pairId?: string }
  | { readonly name: 'tally' | 'month' | 'outcomes' }
  | { readonly name: 'counted'; readonly row: RowKey; readonly period: Period; readonly whose: Whose }
  | { readonly name: 'entry'; readonly pairId: string; readonly eventId: string }
  | { readonly name: 'booked'; readonly pairId: string; readonly appointmentId: string }
  | FormRoute;

/** The places at the bottom of the screen. */
export type TabName = 'diary' | 'find' | 'team' | 'work';

export type FormRoute = {
  readonly name: 'form';
  readonly form: FormName;
  readonly pairId: string;
  readonly subject: Subject;
  readonly step: number;
};

/** One place is one key, whatever page of its questions is open: what is written there is kept under it. */
export const placeOf = (route: Route): string => {
  const { step: _step, ...place } = route.name === 'form' ? route : { ...route, step: 0 };
  return JSON.stringify(place);
};
