import type { CareCommandName } from '@thari/care/decisions/commands';
import type { Period } from '@thari/indicators/monthly/count-lines';
import type { Whose } from '../engine/engine-api.ts';
import type { RowKey } from '../screens/numbers/line-rows.ts';
import type { Subject } from '../screens/questions/form.ts';

/** Where she is. It lives in memory only: the address of the page never names anyone. */
export type Route =
  | { readonly name: 'diary' }
  | { readonly name: 'find' | 'work' }
  | { readonly name: 'tally' | 'month' | 'outcomes' }
  | { readonly name: 'counted'; readonly row: RowKey; readonly period: Period; readonly whose: Whose }
  | { readonly name: 'person' | 'menu'; readonly pairId: string }
  | { readonly name: 'entry'; readonly pairId: string; readonly eventId: string }
  | { readonly name: 'booked'; readonly pairId: string; readonly appointmentId: string }
  | FormRoute;

export type FormRoute = {
  readonly name: 'form';
  readonly form: CareCommandName;
  readonly pairId: string;
  readonly subject: Subject;
  readonly step: number;
};

/** One place is one key, whatever page of its questions is open: what is written there is kept under it. */
export const placeOf = (route: Route): string => {
  const { step: _step, ...place } = route.name === 'form' ? route : { ...route, step: 0 };
  return JSON.stringify(place);
};
