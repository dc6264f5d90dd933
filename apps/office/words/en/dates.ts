import type { DateNames } from '../date-words.ts';

const many = (one: string, more: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const dates = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
  dayMonth: (day, month) => `${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  dayAtHour: (day, hour) => `${day}, ${hour}`,
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  inDays: (days) => (days === 1 ? 'in 1 day' : `in ${days} days`),
  daysAgo: (days) => (days === 1 ? '1 day ago' : `${days} days ago`),
  ageDays: many('day', 'days'),
  ageWeeks: many('week', 'weeks'),
  ageMonths: many('month', 'months'),
  ageYears: many('year', 'years'),
} satisfies DateNames;
