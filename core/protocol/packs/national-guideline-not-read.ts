import type { Pack } from '../pack.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** A country of the programmes of whose guideline nothing current was found: the numbers of WHO, and the name says so. */
const notRead = (id: string, country: string): Pack =>
  packFrom(who2021, { ...who2021, id, country, name: who2021.name, settings: {} });

export const nationalGuidelineNotRead: readonly Pack[] = [
  notRead('angola', 'AO'),
  notRead('botswana', 'BW'),
  notRead('ghana', 'GH'),
  notRead('rwanda', 'RW'),
];
