import type { Words } from '../words.ts';

/** The noun first and the number after it, because a number takes the class of its noun. */
const many = (one: string, more: string) => (n: number) => (n === 1 ? `${one} ${n}` : `${more} ${n}`);
const days = many('usuku', 'iintsuku');

export const dates: Words['dates'] = {
  weekdays: ['uMvulo', 'uLwesibini', 'uLwesithathu', 'uLwesine', 'uLwesihlanu', 'uMgqibelo', 'iCawa'],
  shortWeekdays: ['Mvu', 'Bin', 'Tha', 'Sin', 'Hla', 'Mgq', 'Caw'],
  months: [
    'Janyuwari',
    'Februwari',
    'Matshi',
    'Epreli',
    'Meyi',
    'Juni',
    'Julayi',
    'Agasti',
    'Septemba',
    'Oktobha',
    'Novemba',
    'Disemba',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  monthYear: (month, year) => `${month} ${year}`,
  today: 'namhlanje',
  yesterday: 'izolo',
  tomorrow: 'ngomso',
  inDays: (n) => `kusele ${days(n)}`,
  daysAgo: (n) => `kudlule ${days(n)}`,
  daysLate: (n) => `emva kwexesha: ${days(n)}`,
  ageDays: days,
  ageWeeks: many('iveki', 'iiveki'),
  ageMonths: many('inyanga', 'iinyanga'),
  ageYears: many('unyaka', 'iminyaka'),
  boxes: { day: 'Usuku', month: 'Inyanga', year: 'Unyaka' },
  chips: { today: 'Namhlanje', yesterday: 'Izolo', tomorrow: 'Ngomso' },
};
