import Holidays from 'date-holidays';

export const countries = ['ZA', 'KE', 'LS', 'MW', 'RW', 'SZ', 'TZ', 'UG', 'ZM', 'MZ', 'AO', 'GH', 'BW'] as const;
export const firstYear = 2025;
export const lastYear = 2032;

export const holidayPath = 'core/protocol/trips/holiday-dates.ts';

/** The file with the public holidays of every country, as `node tools/holidays/write.ts` writes it. */
export const holidayFile = (): string =>
  [
    ...head,
    'export const holidayDates: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
    ...countries.flatMap(ofCountry),
    '};',
    '',
  ].join('\n');

const head = [
  '/**',
  ' * Public holidays, substitute days included, by country and year. Written by `node tools/holidays/write.ts`, not by hand.',
  ' * Reckoned with date-holidays: its code is ISC, its data CC BY-SA 3.0, after Wikipedia and the laws it names. It cannot',
  ' * know a day that a government proclaims; one that hangs on the moon may fall a day earlier or later; and nobody compared',
  ' * it with a gazette. A site adds its own closed days.',
  ' */',
];

const ofCountry = (country: string): readonly string[] => {
  const dates = publicDates(country);
  if (dates.length === 0) return [`  // date-holidays does not know ${country}.`, `  ${country}: {},`];
  return [`  ${country}: {`, ...years.map((year) => `    ${year}: '${ofYear(dates, year)}',`), '  },'];
};

const ofYear = (dates: readonly string[], year: number): string =>
  dates
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => date.slice('2025-'.length))
    .join(' ');

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** Each day once, in order. The year before is read as well: its last holiday may run over the new year. */
const publicDates = (country: string): readonly string[] => {
  const calendar = new Holidays();
  if (!Object.hasOwn(calendar.getCountries(), country)) return [];
  calendar.init(country);
  const { wrong, right } = corrections[country] ?? {};
  if (right) calendar.setHoliday(right, { name: { en: right }, type: 'public' });
  const all = [firstYear - 1, ...years].flatMap((year) => calendar.getHolidays(year));
  const observed = all.filter(({ type, rule }) => type === 'public' && rule !== wrong);
  return [...new Set(observed.flatMap(daysOf))].toSorted();
};

/** What date-holidays 3.37.0 has on a wrong day, by its rules; the right days as Wikipedia lists them for both countries. */
const corrections: Readonly<Record<string, { readonly wrong: string; readonly right: string }>> = {
  TZ: { wrong: '01-02', right: '01-12' }, // Zanzibar Revolution Day
  ZM: { wrong: '03-09', right: '03-08 and if sunday then next monday' }, // Women's Day
};

const msPerDay = 86_400_000;

/** `date` is the civil day also of a holiday that begins at the sunset before it. */
const daysOf = ({ date, start, end }: { date: string; start: Date; end: Date }): readonly string[] => {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / msPerDay));
  return Array.from({ length }, (_, i) => new Date(first + i * msPerDay).toISOString().slice(0, 10));
};
