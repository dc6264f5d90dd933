import type { CareCommandName } from '@thari/care/decisions/commands';
import type { Subject } from '../questions/form.ts';

/** Where a tap on something open leads: to the form that settles it, or to the booked visit. */
export type Lead =
  | { readonly to: 'form'; readonly form: CareCommandName; readonly subject: Subject }
  | { readonly to: 'booked'; readonly appointmentId: string }
  | { readonly to: 'menu' };

export const toForm = (form: CareCommandName, subject: Subject): Lead => ({ to: 'form', form, subject });
