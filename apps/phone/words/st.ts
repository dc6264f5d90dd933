import { app } from './st/app.ts';
import { baby } from './st/baby.ts';
import { cards, loops, scan } from './st/cards.ts';
import { clear } from './st/clear.ts';
import { dates } from './st/dates.ts';
import { doors } from './st/doors.ts';
import { enrol } from './st/enrol.ts';
import { entries } from './st/entries.ts';
import { her } from './st/her.ts';
import { lists } from './st/lists.ts';
import { menu } from './st/menu.ts';
import { moves } from './st/moves.ts';
import { numbers } from './st/numbers.ts';
import { person } from './st/person.ts';
import { reach } from './st/reach.ts';
import { refusals } from './st/refusals.ts';
import { session } from './st/session.ts';
import { sync } from './st/sync.ts';
import { team } from './st/team.ts';
import { titles } from './st/titles.ts';
import { topics } from './st/topics.ts';
import { visits } from './st/visits.ts';
import { whys } from './st/whys.ts';
import type { Words } from './words.ts';

/** Every word of the phone, in Sesotho as it is written in Lesotho. The mentor mother is addressed as “u”. */
export const st: Words = {
  language: 'st',
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
