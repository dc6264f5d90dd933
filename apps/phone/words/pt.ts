import { app } from './pt/app.ts';
import { baby } from './pt/baby.ts';
import { cards, loops, scan } from './pt/cards.ts';
import { clear } from './pt/clear.ts';
import { dates } from './pt/dates.ts';
import { doors } from './pt/doors.ts';
import { enrol } from './pt/enrol.ts';
import { entries } from './pt/entries.ts';
import { her } from './pt/her.ts';
import { lists } from './pt/lists.ts';
import { menu } from './pt/menu.ts';
import { moves } from './pt/moves.ts';
import { numbers } from './pt/numbers.ts';
import { person } from './pt/person.ts';
import { reach } from './pt/reach.ts';
import { refusals } from './pt/refusals.ts';
import { session } from './pt/session.ts';
import { sync } from './pt/sync.ts';
import { team } from './pt/team.ts';
import { titles } from './pt/titles.ts';
import { topics } from './pt/topics.ts';
import { visits } from './pt/visits.ts';
import { whys } from './pt/whys.ts';
import type { Words } from './words.ts';

/**
 * Every word of the phone, in Portuguese of Mozambique and Angola. The mentor mother is addressed as "a senhora", the woman is "ela":
 * "dela" is hers, "seu" is the reader’s.
 */
export const pt: Words = {
  language: 'pt',
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
