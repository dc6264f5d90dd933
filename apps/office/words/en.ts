import { dateWords } from './date-words.ts';
import { clear } from './en/clear.ts';
import { codes } from './en/codes.ts';
import { dates } from './en/dates.ts';
import { entries, fields } from './en/entries.ts';
import { frame } from './en/frame.ts';
import { help } from './en/help.ts';
import { lists } from './en/lists.ts';
import { numbers } from './en/numbers.ts';
import { person } from './en/person.ts';
import { protocol } from './en/protocol.ts';
import { sheet } from './en/sheet.ts';
import { team } from './en/team.ts';
import { whys } from './en/whys.ts';

/** Every word of the desk, in English. */
export const en = {
  clear,
  codes,
  dates: { names: dates, ...dateWords(dates) },
  entries,
  fields,
  frame,
  help,
  lists,
  numbers,
  person,
  protocol,
  sheet,
  team,
  whys,
};
export type Words = typeof en;
