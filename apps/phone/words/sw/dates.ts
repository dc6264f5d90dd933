import type { Words } from '../words.ts';

/** The number stands after its noun. "Siku" and "wiki" are the same for one and many; "mwezi" and "mwaka" are not. */
const many = (one: string, more: string) => (n: number) => (n === 1 ? `${one} 1` : `${more} ${n}`);
const siku = many('siku', 'siku');

export const dates: Words['dates'] = {
  weekdays: ['Jumatatu', 'Jumanne', 'Jumatano', 'Alhamisi', 'Ijumaa', 'Jumamosi', 'Jumapili'],
  shortWeekdays: ['Jtt', 'Jnn', 'Jtn', 'Alh', 'Ijm', 'Jms', 'Jpl'],
  months: [
    'Januari',
    'Februari',
    'Machi',
    'Aprili',
    'Mei',
    'Juni',
    'Julai',
    'Agosti',
    'Septemba',
    'Oktoba',
    'Novemba',
    'Desemba',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  monthYear: (month, year) => `${month} ${year}`,
  today: 'leo',
  yesterday: 'jana',
  tomorrow: 'kesho',
  inDays: (days) => `baada ya ${siku(days)}`,
  daysAgo: (days) => (days === 1 ? 'siku 1 iliyopita' : `siku ${days} zilizopita`),
  daysLate: (days) => `kuchelewa ${siku(days)}`,
  ageDays: siku,
  ageWeeks: many('wiki', 'wiki'),
  ageMonths: many('mwezi', 'miezi'),
  ageYears: many('mwaka', 'miaka'),
  boxes: { day: 'Siku', month: 'Mwezi', year: 'Mwaka' },
  chips: { today: 'Leo', yesterday: 'Jana', tomorrow: 'Kesho' },
};
