import { app } from './en/app.ts';
import { baby } from './en/baby.ts';
import { cards, loops, scan } from './en/cards.ts';
import { clear } from './en/clear.ts';
import { dates } from './en/dates.ts';
import { doors } from './en/doors.ts';
import { enrol } from './en/enrol.ts';
import { entries } from './en/entries.ts';
import { her } from './en/her.ts';
import { lists } from './en/lists.ts';
import { menu } from './en/menu.ts';
import { moves } from './en/moves.ts';
import { numbers } from './en/numbers.ts';
import { person } from './en/person.ts';
import { reach } from './en/reach.ts';
import { refusals } from './en/refusals.ts';
import { session } from './en/session.ts';
import { sync } from './en/sync.ts';
import { team } from './en/team.ts';
import { titles } from './en/titles.ts';
import { topics } from './en/topics.ts';
import { visits } from './en/visits.ts';
import { whys } from './en/whys.ts';

/** Every word of the phone, in English. Another language is a file of this type beside it. */
export const en = {
  language: 'en',
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
