import type { Words } from './words.ts';
import { app } from './xh/app.ts';
import { baby } from './xh/baby.ts';
import { cards, loops, scan } from './xh/cards.ts';
import { clear } from './xh/clear.ts';
import { dates } from './xh/dates.ts';
import { doors } from './xh/doors.ts';
import { enrol } from './xh/enrol.ts';
import { entries } from './xh/entries.ts';
import { her } from './xh/her.ts';
import { lists } from './xh/lists.ts';
import { menu } from './xh/menu.ts';
import { moves } from './xh/moves.ts';
import { numbers } from './xh/numbers.ts';
import { person } from './xh/person.ts';
import { reach } from './xh/reach.ts';
import { refusals } from './xh/refusals.ts';
import { session } from './xh/session.ts';
import { sync } from './xh/sync.ts';
import { team } from './xh/team.ts';
import { titles } from './xh/titles.ts';
import { topics } from './xh/topics.ts';
import { visits } from './xh/visits.ts';
import { whys } from './xh/whys.ts';

/** Every word of the phone, in isiXhosa. The mentor mother is addressed as "wena". */
export const xh: Words = {
  language: 'xh',
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
