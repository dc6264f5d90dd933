import type { EventDefinition } from '@thari/event-log/define-event';
import { allIndicators } from '@thari/indicators/all-indicators';
import { monthlyLines } from '@thari/indicators/monthly/monthly-lines';
import { page, table } from '@thari/protocol/print/markdown';
import { catalogues } from '../specimens/catalogues.ts';
import { codedListsOf, listNameOf, type Schema, wordsOf } from './coded-words.ts';
import { planWords } from './plan-words.ts';
import type { Term } from './term.ts';
import { termsOfCare } from './terms-of-care.ts';
import { termsOfTheMachine } from './terms-of-the-machine.ts';
import { written } from './written.ts';

/** Every word that has a meaning here, in one place. */
export const glossary = (): string =>
  page(
    '# Glossary',
    written,
    'One meaning a word, one word a meaning. A new word needs a sentence here before it compiles or passes its test.',
    '## Words of the programme',
    termsOfCare.map(entry),
    '## Words of the machine',
    termsOfTheMachine.map(entry),
    '## Words of the plan',
    'What a list may say where others can read it. The rules that ask for them are in the [rule book](rule-book.md).',
    table(
      ['Word', 'On screen', 'Means'],
      planWords.map(({ word, onScreen, means }) => [`\`${word}\``, onScreen, means]),
    ),
    '## Numbers',
    'Their definitions are in the [indicator book](indicators.md).',
    [...allIndicators, ...monthlyLines].map(({ id, title }) => `- \`${id}\`: ${title}`).join('\n'),
    '## Lists to choose from',
    codedListsOf().map(
      ({ name, is, words }) => `**\`${name}\`.** ${is} ${words.map((word) => `\`${word}\``).join(', ')}`,
    ),
    '## What can happen',
    'Every event, its fields and the words a field may hold. Names, phone numbers and free text are in none of them: they travel in the sealed private part.',
    Object.entries(catalogues).flatMap(([domain, { definitions }]) => [`### In ${domain}`, ...definitions.map(event)]),
  );

const entry = ({ word, is, onScreen, registers, not, source, inCode }: Term): string =>
  [
    `**${word.charAt(0).toUpperCase()}${word.slice(1)}.** ${is}`,
    onScreen && `*On screen:* ${onScreen}.`,
    registers && `*Registers:* ${registers}.`,
    not && `*Not:* ${not}.`,
    `*Source:* ${source}.`,
    inCode.length > 0 && `*In the code:* ${inCode.map((name) => `\`${name}\``).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');

const event = ({ type, version, streamKind, meaning, data }: EventDefinition): string => {
  const { properties = {}, required = [] }: Schema = data;
  const fields = Object.entries(properties).map(([name, schema]) => field(name, schema, required.includes(name)));
  return [`**${type}** (version ${version}, about a ${streamKind}). ${meaning}`, '', ...fields].join('\n');
};

const field = (name: string, schema: Schema, isRequired: boolean): string => {
  const list = listNameOf(schema);
  const choices = list ? `one of \`${list}\`` : wordsOf(schema)?.join(', ');
  return `- \`${name}\`${isRequired ? '' : ' (may be absent)'}${choices ? `: ${choices}` : ''}`;
};
