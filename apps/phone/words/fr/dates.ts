import type { Words } from '../words.ts';

/** In French nothing and one are both singular. */
const many = (one: string, more: string) => (n: number) => (n < 2 ? `${n} ${one}` : `${n} ${more}`);
const jours = many('jour', 'jours');
/** The first of a month is "1er". */
const le = (day: number) => (day === 1 ? '1er' : String(day));

export const dates: Words['dates'] = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  shortWeekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${le(day)} ${month}`,
  dayMonthYear: (day, month, year) => `${le(day)} ${month} ${year}`,
  monthYear: (month, year) => `${month} ${year}`,
  today: 'aujourd’hui',
  yesterday: 'hier',
  tomorrow: 'demain',
  inDays: (days) => `dans ${jours(days)}`,
  daysAgo: (days) => `il y a ${jours(days)}`,
  daysLate: (days) => `${jours(days)} de retard`,
  ageDays: jours,
  ageWeeks: many('semaine', 'semaines'),
  ageMonths: many('mois', 'mois'),
  ageYears: many('an', 'ans'),
  boxes: { day: 'Jour', month: 'Mois', year: 'Année' },
  chips: { today: 'Aujourd’hui', yesterday: 'Hier', tomorrow: 'Demain' },
};
