import type { CareCommand } from '@thari/care/decisions/commands';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { type Answers, maybeDayIn } from '../../questions/answers.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';

/** One stretch of a visit: what it asks, and what it writes down when the visit is saved. */
export type Part = {
  readonly questions: readonly Question[];
  /** How many new ids its commands need. */
  readonly ids: number;
  readonly commands: (ids: readonly string[]) => readonly CareCommand[];
};

export const asksOnly = (questions: readonly Question[]): Part => ({ questions, ids: 0, commands: () => [] });

/** The true day of the visit: today, unless it is entered later. */
export const heldOnOf = (answers: Answers, { today }: Pick<About, 'today'>): CalendarDate =>
  maybeDayIn(answers, 'heldOn') ?? today;

/** The ids are shared out in the order of the parts, so that a second try with the same answers records the same entries. */
export const commandsOf = (parts: readonly Part[], ids: readonly string[]): readonly CareCommand[] => {
  const commands: CareCommand[] = [];
  let from = 0;
  for (const part of parts) {
    commands.push(...part.commands(ids.slice(from, from + part.ids)));
    from += part.ids;
  }
  return commands;
};

export const idsOf = (parts: readonly Part[]): number => parts.reduce((sum, { ids }) => sum + ids, 0);
