import { type Pack, packVersion } from '@thari/protocol/pack';
import { allPacks } from '@thari/protocol/packs/all-packs';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { citedAs, evidenceOf } from '@thari/protocol/print/cited';
import { table } from '@thari/protocol/print/markdown';
import { type SettingsSection, settingsInWords } from '@thari/protocol/print/settings-in-words';
import { ruleIds } from '@thari/protocol/rule-ids';

const others = allPacks.filter((pack) => pack !== who2021);

/** A country by its code; where it has several versions, and for a base, the pack by its version. */
const shortNameOf = (pack: Pack): string =>
  pack.country !== undefined && allPacks.filter(({ country }) => country === pack.country).length === 1
    ? pack.country
    : packVersion(pack);

/** The rules that do not run everywhere. */
export const rulesSideBySide = (): string =>
  table(
    ['Rule', 'WHO 2021', 'Otherwise in'],
    ruleIds.flatMap((id) => {
      const inWho = who2021.rules.includes(id);
      const otherwise = others.filter(({ rules }) => rules.includes(id) !== inWho).map(shortNameOf);
      if (inWho && otherwise.length === 0) return [];
      const elsewhere = otherwise.length > 0 ? `${inWho ? 'off' : 'on'} in ${otherwise.join(', ')}` : '';
      return [[`\`${id}\``, inWho ? 'on' : 'off', elsewhere]];
    }),
  );

/** A table a section: too many packs stand beside each other for a column each. */
export const numbersSideBySide = (): readonly string[] => {
  const sections = settingsInWords(who2021);
  const theirs = others.map((pack) => ({ name: shortNameOf(pack), sections: settingsInWords(pack) }));
  return sections.flatMap((section) => {
    const packs = theirs.flatMap(({ name, sections: own }) =>
      own.filter(({ title }) => title === section.title).map((one) => ({ name, section: one })),
    );
    return [
      `### ${section.title.charAt(0).toUpperCase()}${section.title.slice(1)}`,
      numbers(section, packs),
      origins(section, packs),
    ];
  });
};

type Named = { readonly name: string; readonly section: SettingsSection };

const numbers = (who: SettingsSection, packs: readonly Named[]): string => {
  const names = new Set([who, ...packs.map(({ section }) => section)].flatMap(({ values }) => [...values.keys()]));
  return table(
    ['Setting', 'WHO 2021', 'Differs in'],
    [...names].map((name) => {
      const standard = who.values.get(name) ?? '–';
      return [
        name,
        standard,
        differing(
          packs.map(({ name: pack, section }) => [pack, section.values.get(name) ?? '–']),
          standard,
        ),
      ];
    }),
  );
};

const origins = (who: SettingsSection, packs: readonly Named[]): string => {
  const said = (section: SettingsSection) =>
    [...section.origins]
      .map(([name, cited]) => `${name ? `${name}: ` : ''}${citedAs(cited)} (${evidenceOf(cited)})`)
      .join('; ');
  const whoSays = said(who);
  const groups = byValue(
    packs.map(({ name, section }) => [name, said(section)]),
    whoSays,
  );
  return table(['Pack', 'Source'], [['WHO 2021', whoSays], ...groups.map(([text, names]) => [names.join(', '), text])]);
};

type NameAndText = readonly [name: string, text: string];

/** "KE, UG 6 weeks; ZA 10 weeks" */
const differing = (texts: readonly NameAndText[], standard: string): string =>
  byValue(texts, standard)
    .map(([text, names]) => `${names.join(', ')} **${text}**`)
    .join('; ');

const byValue = (texts: readonly NameAndText[], standard: string): readonly (readonly [string, readonly string[]])[] =>
  [...Map.groupBy(texts, ([, text]) => text)]
    .filter(([text]) => text !== standard)
    .map(([text, group]) => [text, group.map(([name]) => name)]);
