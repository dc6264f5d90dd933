import { allRules } from '@thari/protocol/all-rules';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { allPacks } from '@thari/protocol/packs/all-packs';
import { citedAs, evidenceOf } from '@thari/protocol/print/cited';
import { page, table } from '@thari/protocol/print/markdown';
import type { RuleEntry } from '@thari/protocol/rule';
import { chaptersOf } from '@thari/protocol/rule-groups';
import { sources } from '@thari/protocol/sources';
import { whys } from '@thari/protocol/why';
import { numbersSideBySide, rulesSideBySide } from './side-by-side.ts';
import { written } from './written.ts';

/** What clinicians review: every rule in words, and the countries' numbers side by side. */
export const ruleBook = (): string =>
  page(
    '# Rule book',
    written,
    'A rule takes what is known of a mother and her babies and says what is due, or how something is to be read. It never tells a mentor mother to diagnose, start, stop or change a medicine: what it asks for ends at a nurse. A rule holds no number of its own; the numbers stand in the packs below.',
    '*Read* means that one of us has seen the sentence in the source. *Not verified* means from memory or from a secondary text: a clinician has to check it against the document before it is used in care.',
    'The protocol of one country, with lines to sign on, is printed by `npx thari protocol print`.',
    '## Rules',
    chaptersOf(allRules).flatMap(({ title, rules }) => [`### ${title}`, rulesTable(rules)]),
    '## Packs',
    table(['Pack', 'Name', 'Country', 'In force', 'Based on', 'Approved by'], allPacks.map(packRow)),
    '## Which rules run where',
    'Every rule runs in every pack, but for these.',
    rulesSideBySide(),
    '## The numbers, side by side',
    'What WHO 2021 says, and where another pack says otherwise. A country that is not named follows WHO 2021.',
    numbersSideBySide(),
    '## What a mentor mother reads',
    'Inside an opened person each thing to be done says why, in one of these sentences. Other languages are in the words files of the phone.',
    table(
      ['Why', 'In English'],
      Object.entries(whys).map(([key, sentence]) => [`\`${key}\``, sentence]),
    ),
    '## Documents',
    Object.entries(sources)
      .map(([key, title]) => `- \`${key}\`: ${title}`)
      .join('\n'),
  );

const rulesTable = (rules: readonly RuleEntry[]): string =>
  table(
    ['Rule', 'Says', 'Source', 'Evidence'],
    rules.map(({ id, says, source }) => [`\`${id}\``, says, citedAs(source), evidenceOf(source)]),
  );

const packRow = (pack: Pack): string[] => [
  `\`${packVersion(pack)}\``,
  pack.name,
  pack.country ?? 'any',
  `from ${pack.effectiveFrom}${pack.effectiveTo ? ` to ${pack.effectiveTo}` : ''}`,
  pack.basedOn ? `\`${pack.basedOn}\`` : '–',
  pack.approvedBy
    ? `${pack.approvedBy.name}, ${pack.approvedBy.role}, ${pack.approvedBy.on}`
    : 'nobody yet: a draft, for training and demonstration only',
];
