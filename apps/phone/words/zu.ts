import type { Words } from './words.ts';
import { app } from './zu/app.ts';
import { baby } from './zu/baby.ts';
import { cards, loops, scan } from './zu/cards.ts';
import { clear } from './zu/clear.ts';
import { dates } from './zu/dates.ts';
import { doors } from './zu/doors.ts';
import { enrol } from './zu/enrol.ts';
import { entries } from './zu/entries.ts';
import { her } from './zu/her.ts';
import { lists } from './zu/lists.ts';
import { menu } from './zu/menu.ts';
import { moves } from './zu/moves.ts';
import { numbers } from './zu/numbers.ts';
import { person } from './zu/person.ts';
import { reach } from './zu/reach.ts';
import { refusals } from './zu/refusals.ts';
import { session } from './zu/session.ts';
import { sync } from './zu/sync.ts';
import { team } from './zu/team.ts';
import { titles } from './zu/titles.ts';
import { topics } from './zu/topics.ts';
import { visits } from './zu/visits.ts';
import { whys } from './zu/whys.ts';

/** Every word of the phone, in isiZulu. The mentor mother is addressed as “wena”. */
export const zu: Words = {
  language: 'zu',
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
