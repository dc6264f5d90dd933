import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { type Pack, packVersion } from '../pack.ts';
import { allPacks } from '../packs/all-packs.ts';
import { southAfrica } from '../packs/south-africa.ts';
import { who2021 } from '../packs/who-2021.ts';
import { printedProtocol } from './printed-protocol.ts';

const printed = printedProtocol(southAfrica);
const lineWith = (text: string, start: string): string => text.split('\n').find((line) => line.startsWith(start)) ?? '';
const chapter = (text: string, title: string): string => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

describe('the printed protocol', () => {
  test.each(allPacks.map((pack) => [packVersion(pack), pack] as const))(
    'of %s prints words, not objects',
    (_, pack) => {
      const text = printedProtocol(pack);
      expect(text.split('\n').filter((line) => /\[object|undefined|\bNaN\b/.test(line))).toEqual([]);
      for (const id of pack.rules) expect(chapter(text, 'The rules')).toContain(`| \`${id}\` |`);
      for (const { id } of allRules) expect(text).toContain(`\`${id}\``);
    },
  );
  test('names country, pack, days and fingerprint, and says that it is a draft', () => {
    expect(lineWith(printed, '# ')).toBe('# Care protocol: South Africa (ZA)');
    expect(printed).toContain('**DRAFT.');
    expect(lineWith(printed, '- Pack: ')).toBe('- Pack: `south-africa/1` (version 1)');
    expect(lineWith(printed, '- In force: ')).toBe('- In force: from 2021-03-01');
    expect(lineWith(printed, '- Fingerprint: ')).toBe(`- Fingerprint: \`${fingerprintOf(southAfrica)}\``);
  });
  test('has a line for each thing that a signature needs', () => {
    for (const line of ['Name', 'Role', 'Registration', 'Date', 'Signature'])
      expect(lineWith(printed, `${line}: `)).toBe(`${line}: ${'_'.repeat(40)}`);
  });
  test('says that what is not verified needs the clinician’s own check, and has a box beside each such rule', () => {
    expect(printed).toContain('It needs the clinician’s own check');
    expect(lineWith(printed, '| `treatment-start` |')).toMatch(/\*\*not verified\*\* \| ☐ \|$/);
    expect(lineWith(printed, '| `infant-tests` |')).toMatch(/read \| – \|$/);
  });
  test('marks what differs from the pack it is based on', () => {
    expect(lineWith(printed, '| high from |')).toBe('| high from | **1000** | 1001 |');
    expect(lineWith(printed, '| treatment days at birth |')).toBe('| treatment days at birth | 28 |  |');
    expect(lineWith(printed, '| `viral-load-at-delivery` |')).toContain('**Off in `who-2021/1`.**');
    expect(printedProtocol(who2021)).not.toContain('| high from | **');
  });
  test('says which rules are off, and which of them only here', () => {
    const without: Pack = { ...southAfrica, rules: southAfrica.rules.filter((id) => id !== 'growth') };
    const off = chapter(printedProtocol(without), 'Rules that are off');
    expect(lineWith(off, '- `growth`')).toMatch(/\*\*On in `who-2021\/1`\.\*\*$/);
    expect(lineWith(off, '- `viral-load-by-interval`')).not.toContain('**On in');
  });
  test('gives the source of every section, with its evidence', () => {
    const numbers = chapter(printed, 'The numbers').split('\n### ').slice(1);
    expect(numbers.length).toBeGreaterThan(25);
    expect(numbers.filter((section) => !/- Source.*\((read|\*\*not verified\*\*)\)/.test(section))).toEqual([]);
  });
  test('of a pack that somebody signed for is no draft', () => {
    const signed = {
      ...southAfrica,
      approvedBy: { name: 'Sister Dube', role: 'clinician', on: who2021.effectiveFrom },
    };
    expect(printedProtocol(signed)).not.toContain('DRAFT');
  });
});
