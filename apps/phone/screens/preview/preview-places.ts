import { calendarDate } from '@thari/kernel/calendar-date';
import type { Site, Worker } from '../../engine/engine-api.ts';

/** Tuesday 24 November 2026. Every picture is of this day. */
export const previewDay = calendarDate('2026-11-24');

let made = 0;
/** Ids in order, so that two runs draw the same codes. */
export const newPreviewId = (): string => {
  made += 1;
  return `0199f2d0-0001-7000-8000-${String(made).padStart(12, '0')}`;
};

export const maputsoe: Site = { id: newPreviewId(), name: 'Maputsoe Clinic', country: 'LS' };
export const hlotse: Site = { id: newPreviewId(), name: 'Hlotse Hospital', country: 'LS' };
export const grace: Worker = { id: newPreviewId(), name: 'Grace', role: 'mentor-mother' };
export const mpho: Worker = { id: newPreviewId(), name: 'Mpho', role: 'mentor-mother' };
export const sisterDube: Worker = { id: newPreviewId(), name: 'Sister Dube', role: 'nurse' };

/** Who wrote, on which phone, at which site. */
export type Writer = { readonly writer: string; readonly author: string; readonly site: string };
export const byGrace: Writer = { writer: newPreviewId(), author: grace.id, site: maputsoe.id };
export const bySister: Writer = { writer: newPreviewId(), author: sisterDube.id, site: maputsoe.id };
