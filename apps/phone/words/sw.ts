import { app } from './sw/app.ts';
import { baby } from './sw/baby.ts';
import { cards, loops, scan } from './sw/cards.ts';
import { clear } from './sw/clear.ts';
import { dates } from './sw/dates.ts';
import { doors } from './sw/doors.ts';
import { enrol } from './sw/enrol.ts';
import { entries } from './sw/entries.ts';
import { her } from './sw/her.ts';
import { lists } from './sw/lists.ts';
import { menu } from './sw/menu.ts';
import { moves } from './sw/moves.ts';
import { numbers } from './sw/numbers.ts';
import { person } from './sw/person.ts';
import { reach } from './sw/reach.ts';
import { refusals } from './sw/refusals.ts';
import { session } from './sw/session.ts';
import { sync } from './sw/sync.ts';
import { team } from './sw/team.ts';
import { titles } from './sw/titles.ts';
import { topics } from './sw/topics.ts';
import { visits } from './sw/visits.ts';
import { whys } from './sw/whys.ts';
import type { Words } from './words.ts';

/** Every word of the phone, in Kiswahili as spoken in Kenya and Tanzania. The mentor mother is addressed as "wewe". */
export const sw: Words = {
  language: 'sw',
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
