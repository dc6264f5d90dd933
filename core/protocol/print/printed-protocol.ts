import { allRules } from '../all-rules.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { type Pack, packVersion } from '../pack.ts';
import { allPacks } from '../packs/all-packs.ts';
import { countryNames } from '../packs/country-names.ts';
import type { RuleEntry } from '../rule.ts';
import { chaptersOf } from '../rule-groups.ts';
import { ruleIds } from '../rule-ids.ts';
import { sources } from '../sources.ts';
import { citedAs, evidenceOf } from './cited.ts';
import { page, table } from './markdown.ts';
import { type SettingsSection, settingsInWords } from './settings-in-words.ts';

/** All that one country's pack asks for, on paper: what a named clinician reads, checks and signs. It has no today. */
export const printedProtocol = (pack: Pack): string => {
  const base = allPacks.find((each) => packVersion(each) === pack.basedOn);
  return page(
    `# Care protocol: ${countryOf(pack)}`,
    draftMark(pack),
    facts(pack),
    'A rule says what is due, or how something is to be read. It never tells a mentor mother to diagnose, start, stop or change a medicine: what it asks for ends at a nurse. *Read* means that one of us has seen the sentence in the source.',
    'Whatever is **not verified** was written from memory or from a secondary text. It needs the clinician’s own check against the document before she signs; a rule from memory that she did not tick stays off for real people, also after her signature.',
    '## The rules',
    chaptersOf(allRules.filter((rule) => isOn(rule, pack))).flatMap(({ title, rules }) => [
      `### ${title}`,
      table(
        ['Rule', 'Says', 'Source', 'Evidence', 'Checked by me'],
        rules.map((rule) => ruleRow(rule, base)),
      ),
    ]),
    '## Rules that are off',
    rulesOff(pack, base),
    '## The numbers',
    base ? `What differs from \`${packVersion(base)}\`, on which it is based, is **bold**.` : '',
    settingsInWords(pack).flatMap((section) => sectionPage(section, base)),
    '## Documents',
    documents(pack),
    '## Signature',
    `I have read the protocol \`${packVersion(pack)}\` with the fingerprint \`${fingerprintOf(pack)}\`. The rules I ticked I have checked myself.`,
    ['Name', 'Role', 'Registration', 'Date', 'Signature'].map((line) => `${line}: ${'_'.repeat(40)}`),
  );
};

const countryOf = ({ country }: Pack): string =>
  country === undefined ? 'no country, a base for others' : `${countryNames.get(country) ?? country} (${country})`;

const draftMark = ({ approvedBy }: Pack): string =>
  approvedBy
    ? `Signed for by ${approvedBy.name}, ${approvedBy.role}, ${approvedBy.on}.`
    : '**DRAFT. No clinician has signed for it: for training and demonstration only.**';

const facts = (pack: Pack): string =>
  [
    `- Pack: \`${packVersion(pack)}\` (version ${pack.version})`,
    `- Name: ${pack.name}`,
    `- In force: from ${pack.effectiveFrom}${pack.effectiveTo ? ` to ${pack.effectiveTo}` : ''}`,
    `- Based on: ${pack.basedOn ? `\`${pack.basedOn}\`` : 'no other pack'}`,
    `- Fingerprint: \`${fingerprintOf(pack)}\``,
  ].join('\n');

const asking: ReadonlySet<string> = new Set(ruleIds);
const runs = (id: string, { rules }: Pack): boolean => rules.some((each) => each === id);

/** A rule that only reads a state cannot be switched off. */
const isOn = ({ id }: RuleEntry, pack: Pack): boolean => !asking.has(id) || runs(id, pack);

const ruleRow = (rule: RuleEntry, base: Pack | undefined): readonly string[] => [
  `\`${rule.id}\``,
  base && !isOn(rule, base) ? `${rule.says} **Off in \`${packVersion(base)}\`.**` : rule.says,
  citedAs(rule.source),
  evidenceOf(rule.source),
  rule.source.evidence === 'read' ? '–' : '☐',
];

const rulesOff = (pack: Pack, base: Pack | undefined): string =>
  allRules
    .filter((rule) => !isOn(rule, pack))
    .map(
      ({ id, says }) => `- \`${id}\`: ${says}${base && runs(id, base) ? ` **On in \`${packVersion(base)}\`.**` : ''}`,
    )
    .join('\n') || 'None.';

const sectionPage = ({ title, values, origins }: SettingsSection, base: Pack | undefined): readonly string[] => {
  const theirs = base && settingsInWords(base).find((section) => section.title === title)?.values;
  const rows = [...values].map(([name, text]) => {
    const isTheirs = !theirs || theirs.get(name) === text;
    return [name, isTheirs ? text : `**${text}**`, isTheirs ? '' : (theirs.get(name) ?? 'not there')];
  });
  return [
    `### ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    table(
      ['Setting', 'Number', base ? `\`${packVersion(base)}\`` : ''].filter(Boolean),
      base ? rows : rows.map((row) => row.slice(0, 2)),
    ),
    [...origins]
      .map(
        ([name, cited]) =>
          `- Source${name ? ` of ${name}` : ''}: ${citedAs(cited)} (${evidenceOf(cited)})${cited.evidence === 'read' ? '' : ' ☐'}`,
      )
      .join('\n'),
  ];
};

/** Only those that the pack or one of its rules names. */
const documents = (pack: Pack): string => {
  const named: ReadonlySet<string> = new Set([
    ...allRules.filter((rule) => isOn(rule, pack)).map(({ source }) => source.source),
    ...settingsInWords(pack).flatMap(({ origins }) => [...origins.values()].map(({ source }) => source)),
  ]);
  return Object.entries(sources)
    .filter(([key]) => named.has(key))
    .map(([key, title]) => `- \`${key}\`: ${title}`)
    .join('\n');
};
