import { app } from './fr/app.ts';
import { baby } from './fr/baby.ts';
import { clear } from './fr/clear.ts';
import { dates } from './fr/dates.ts';
import { doors } from './fr/doors.ts';
import { enrol } from './fr/enrol.ts';
import { entries } from './fr/entries.ts';
import { her } from './fr/her.ts';
import { lists } from './fr/lists.ts';
import { menu } from './fr/menu.ts';
import { moves } from './fr/moves.ts';
import { person } from './fr/person.ts';
import { refusals } from './fr/refusals.ts';
import { sync } from './fr/sync.ts';
import { titles } from './fr/titles.ts';
import { topics } from './fr/topics.ts';
import { visits } from './fr/visits.ts';
import { whys } from './fr/whys.ts';
import type { Words } from './words.ts';

/** Every word of the phone, in French. The mentor mother is addressed as "vous". */
export const fr: Words = {
  language: 'fr',
  app,
  baby,
  clear,
  dates,
  doors,
  enrol,
  entries,
  her,
  lists,
  menu,
  moves,
  person,
  refusals,
  sync,
  titles,
  topics,
  visits,
  whys,
};
