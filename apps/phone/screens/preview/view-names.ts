import { titles } from '../../words/en/titles.ts';

/** Every view of the preview. Apart from the views, so that a test in Node can read the list. */
const doors = [
  'opening',
  'activate',
  'set-pin',
  'locked',
  'locked-few-tries',
  'locked-wait',
  'locked-lease',
  'locked-update',
  'destroyed',
  'elsewhere',
] as const;
const pages = [
  'diary',
  'diary-empty',
  'diary-loading',
  'diary-filling',
  'find',
  'team',
  'team-empty',
  'work',
  'work-empty',
  'work-refused',
  'tally',
  'tally-counting',
  'month',
  'month-empty',
  'outcomes',
  'counted',
  'person-nomsa',
  'person-lerato',
  'person-busi',
  'person-puleng',
  'person-palesa',
  'person-mary',
  'person-gone',
  'cards-nomsa',
  'cards-lerato',
  'scan',
  'scan-give',
  'loops',
  'loops-empty',
  'menu-nomsa',
  'menu-palesa',
  'entry-corrected',
  'entry-withdrawn',
  'booked-today',
  'booked-missed',
] as const;

export type FormView = `form-${keyof typeof titles}`;
export const formViews = Object.keys(titles).map((name) => `form-${name}`) as readonly FormView[];
export type ViewName = (typeof doors)[number] | (typeof pages)[number] | FormView;
export const viewNames: readonly ViewName[] = [...doors, ...pages, ...formViews];
