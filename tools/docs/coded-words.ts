import * as codedLists from '@thari/care/events/coded-lists';

/** The part of a schema that the glossary reads: TypeBox schemas are JSON Schema. */
export type Schema = {
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

/** The words that a field may hold; undefined where it is not a choice. */
export const wordsOf = (schema: Schema): readonly string[] | undefined => {
  const choices = (schema.items ?? schema).anyOf;
  return choices?.every((choice) => typeof choice.const === 'string')
    ? choices.map((choice) => String(choice.const))
    : undefined;
};

export type CodedList = { readonly name: string; readonly is: string; readonly words: readonly string[] };

/** What each list is for. A new list does not compile until it has its sentence here. */
const sentences: Readonly<Record<keyof typeof codedLists, string>> = {
  HivStatus: 'What is known of the mother. Never on a list, a title or a print.',
  SessionStage: 'Where mother and baby are on their way: it chooses the talk.',
  HowWell: 'How well she manages to take it every day, as she says; six steps, the lowest first.',
  HowOften: 'How often she takes it the way she was shown, as she says; six steps, the lowest first.',
  AppointmentReason: 'Why she is expected, in words that may be seen by others.',
  TracingMethod: 'How somebody tried to reach her.',
  TracingOutcome: 'What became of the attempt. What was reported is not yet confirmed.',
  ReferralReason: 'Why she or her baby was sent to somebody who can do more.',
  ExitOutcome: 'How her time with the programme ended.',
};

export const codedListsOf = (): readonly CodedList[] =>
  Object.entries<unknown>(codedLists)
    .map(([name, schema]) => ({
      name,
      is: sentences[name as keyof typeof codedLists],
      words: wordsOf(schema as Schema) ?? [],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The name of the shared list that a field chooses from, if it is one. */
export const listNameOf = (schema: Schema): string | undefined => {
  const words = wordsOf(schema)?.join();
  return words === undefined ? undefined : codedListsOf().find((list) => list.words.join() === words)?.name;
};
