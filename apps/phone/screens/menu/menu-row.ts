import type { CareCommandName } from '@thari/care/decisions/commands';
import type { Subject } from '../questions/form.ts';

/** Something that can be written down now. */
export type MenuRow = {
  readonly label: string;
  /** Which one, where there are several: the day of a sample, the name of a visit. */
  readonly sub: string | undefined;
  readonly form: CareCommandName | 'booked' | 'cards';
  readonly subject: Subject;
  /** What happens once, if at all, is folded. */
  readonly rare?: boolean;
};

export const row = (label: string, form: MenuRow['form'], subject: Subject = {}, sub?: string): MenuRow => ({
  label,
  sub,
  form,
  subject,
});

export const rareRow = (label: string, form: MenuRow['form'], subject: Subject): MenuRow => ({
  ...row(label, form, subject),
  rare: true,
});

export const when = (condition: boolean, made: () => MenuRow): readonly MenuRow[] => (condition ? [made()] : []);
