import { StartProblem } from '@thari/postgres-embedded/start-problem';

const names: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "mon,thu" as ISO weekdays, 1 for Monday; "none" where a site does not hold that clinic. */
export const weekdaysFrom = (text: string, option: string): number[] => {
  if (text.trim() === 'none') return [];
  const days = text.split(',').map((name) => names.indexOf(name.trim().toLowerCase()) + 1);
  if (days.includes(0) || new Set(days).size < days.length)
    throw new StartProblem(`${option} takes weekdays like mon,thu (each once), or none, not "${text}".`);
  return days.toSorted((a, b) => a - b);
};
