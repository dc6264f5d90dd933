import type { DateNames } from '../date-words.ts';

const many = (one: string, more: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const dates = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
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
  weekdayDayMonth: (weekday: string, day: number, month: string) => `${weekday} ${day} ${month}`,
  dayMonthYear: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  monthYear: (month: string, year: number) => `${month} ${year}`,
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  inDays: (days: number) => (days === 1 ? 'in 1 day' : `in ${days} days`),
  daysAgo: (days: number) => (days === 1 ? '1 day ago' : `${days} days ago`),
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  ageDays: many('day', 'days'),
  ageWeeks: many('week', 'weeks'),
  ageMonths: many('month', 'months'),
  ageYears: many('year', 'years'),
  boxes: { day: 'Day', month: 'Month', year: 'Year' },
  chips: { today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow' },
} satisfies DateNames & Record<string, unknown>;
