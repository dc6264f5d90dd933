import { allRules, planRules } from '@thari/protocol/all-rules';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { allPacks } from '@thari/protocol/packs/all-packs';
import type { Citation, RuleEntry } from '@thari/protocol/rule';
import { sources } from '@thari/protocol/sources';
import { inWords, page, table, written } from './markdown.ts';
import { settingsOf } from './pack-settings.ts';

/** What clinicians review: every rule in words, and the countries' numbers side by side. */
export const ruleBook = (): string =>
  page(
    '# Rule book',
    written,
    'A rule takes what is known of a mother and her babies and says what is due, or how something is to be read. It never tells a mentor mother to diagnose, start, stop or change a medicine: what it asks for ends at a nurse. A rule holds no number of its own; the numbers stand in the packs below.',
    '*Read* means that one of us has seen the sentence in the source. *Not verified* means from memory or from a secondary text: a clinician has to check it against the document before it is used in care.',
    '## Rules that ask for something',
    rules(planRules),
    '## Rules that read a state',
    rules(allRules.filter(({ id }) => !planRules.some((rule) => rule.id === id))),
    '## Packs',
    table(['Pack', 'Name', 'Country', 'In force', 'Based on', 'Approved by'], allPacks.map(packRow)),
    '## The numbers, side by side',
    'In **bold** where a country differs from the pack it is based on.',
    numbers(),
    '## Where the numbers come from',
    table(['Setting', ...allPacks.map(packVersion)], origins()),
    '## Documents',
    Object.entries(sources)
      .map(([key, title]) => `- \`${key}\`: ${title}`)
      .join('\n'),
  );

const rules = (some: readonly RuleEntry[]): string =>
  table(
    ['Rule', 'Says', 'Source', 'Evidence'],
    some.map(({ id, says, source }) => [`\`${id}\``, says, `\`${source.source}\`: ${source.place}`, evidence(source)]),
  );

const evidence = ({ evidence: is }: Citation): string => (is === 'read' ? 'read' : '**not verified**');

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

const numbers = (): string => {
  const byPack = new Map(allPacks.map((pack) => [packVersion(pack), settingsOf(pack).values]));
  const names = groupedBySection([...byPack.values()].flatMap((values) => [...values.keys()]));
  const rows = names.map((name) => [
    name.split('.').map(inWords).join(' · '),
    ...allPacks.map((pack) => {
      const value = byPack.get(packVersion(pack))?.get(name) ?? '–';
      const base = pack.basedOn && byPack.get(pack.basedOn);
      return base && (base.get(name) ?? '–') !== value ? `**${value}**` : value;
    }),
  ]);
  return table(['Setting', ...allPacks.map(packVersion)], rows);
};

const origins = (): string[][] => {
  const byPack = allPacks.map((pack) => settingsOf(pack).origins);
  const names = groupedBySection(byPack.flatMap((origin) => [...origin.keys()]));
  return names.map((name) => [
    name.split('.').map(inWords).join(' · '),
    ...byPack.map((origin) => {
      const cited = origin.get(name);
      return cited ? `\`${cited.source}\`: ${cited.place} (${evidence(cited)})` : '–';
    }),
  ]);
};

/** Each name once; what belongs to one section stands together, in the order of the first pack. */
const groupedBySection = (names: readonly string[]): string[] =>
  [...Map.groupBy(new Set(names), (name) => name.split('.')[0]).values()].flat();
