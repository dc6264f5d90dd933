import { app } from './fr/app.ts';
import { baby } from './fr/baby.ts';
import { cards, loops, scan } from './fr/cards.ts';
import { clear } from './fr/clear.ts';
import { dates } from './fr/dates.ts';
import { doors } from './fr/doors.ts';
import { enrol } from './fr/enrol.ts';
import { entries } from './fr/entries.ts';
import { her } from './fr/her.ts';
import { lists } from './fr/lists.ts';
import { menu } from './fr/menu.ts';
import { moves } from './fr/moves.ts';
import { numbers } from './fr/numbers.ts';
import { person } from './fr/person.ts';
import { reach } from './fr/reach.ts';
import { refusals } from './fr/refusals.ts';
import { session } from './fr/session.ts';
import { sync } from './fr/sync.ts';
import { team } from './fr/team.ts';
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
  cards,
  clear,
  dates,
  doors,
  enrol,
  entries,
  her,
  lists,
  loops,
  menu,
  moves,
  numbers,
  person,
  reach,
  refusals,
  scan,
  session,
  sync,
  team,
  titles,
  topics,
  visits,
  whys,
};
