import type { CareCommand, CareCommandName } from '@thari/care/decisions/commands';
import type { CareEvent } from '@thari/care/events/care-event';
import type { Answers } from '../questions/answers.ts';
import type { About, Entry, Facts, Form, Subject } from '../questions/form.ts';

type Parts<Known> = Pick<Form, 'intro' | 'after' | 'blames' | 'saved'> & {
  /** What is most likely, so that she only has to look at it. */
  readonly start?: (about: About) => Answers;
  readonly command: (known: Known, subject: Subject, id: string) => CareCommand;
};

/** The form of one kind of entry: its own questions, and one command. */
export const recording = <Type extends CareEvent['type'], Known extends Facts<Type>>(
  name: CareCommandName,
  entry: Entry<Type, Known>,
  { command, ...parts }: Parts<Known>,
): Form => ({
  name,
  ...parts,
  questions: entry.questions,
  ids: () => 1,
  commands: (answers, about, [id]) => [command(entry.facts(answers, about), about.subject, given(id))],
});

/** An id that the way here has made sure of: its absence is a bug, so it throws. */
export const given = (id: string | undefined): string => {
  if (id === undefined) throw new Error('a form was opened without the id it needs');
  return id;
};
