import type { Words } from '../words.ts';

/** “Letsatsi le 1”, “matsatsi a 3”: the number follows its own little word. */
const days = (n: number) => (n === 1 ? 'letsatsi le 1' : `matsatsi a ${n}`);

export const dates: Words['dates'] = {
  weekdays: ['Mantaha', 'Labobeli', 'Laboraro', 'Labone', 'Labohlano', 'Moqebelo', 'Sontaha'],
  shortWeekdays: ['Man', 'Bel', 'Rar', 'Bon', 'Hla', 'Moq', 'Son'],
  months: [
    'Pherekhong',
    'Hlakola',
    'Hlakubele',
    '’Mesa',
    'Motšeanong',
    'Phupjane',
    'Phupu',
    'Phato',
    'Loetse',
    'Mphalane',
    'Pulungoana',
    'Tšitoe',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  monthYear: (month, year) => `${month} ${year}`,
  today: 'kajeno',
  yesterday: 'maobane',
  tomorrow: 'hosane',
  inDays: (n) => `ka mor’a ${days(n)}`,
  daysAgo: (n) => (n === 1 ? 'letsatsi le 1 le fetileng' : `matsatsi a ${n} a fetileng`),
  daysLate: (n) => `morao ka ${days(n)}`,
  ageDays: days,
  ageWeeks: (n) => (n === 1 ? 'beke e 1' : `libeke tse ${n}`),
  ageMonths: (n) => (n === 1 ? 'khoeli e 1' : `likhoeli tse ${n}`),
  ageYears: (n) => (n === 1 ? 'selemo se 1' : `lilemo tse ${n}`),
  boxes: { day: 'Letsatsi', month: 'Khoeli', year: 'Selemo' },
  chips: { today: 'Kajeno', yesterday: 'Maobane', tomorrow: 'Hosane' },
};
