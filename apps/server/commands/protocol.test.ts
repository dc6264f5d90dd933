import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { printedProtocol } from '@thari/protocol/print/printed-protocol';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { recordSchema } from '../protocol/record-schema.ts';

// Each test starts a process or two, which may have to share two cores with everything else.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'thari-protocol-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const command = join(import.meta.dirname, '../thari.ts');
const thari = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'protocol', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const refused = (reason: string) => ({ status: 2, stdout: '', stderr: `${reason}\n` });

/** The page that tells people how to do this, and what it shows in its blocks. */
const page = readFileSync(join(import.meta.dirname, '../../../docs/how-to/use-the-protocol.md'), 'utf8');
const blocks = [...page.matchAll(/```(?:json|text)\n(.*?)```/gs)].map(([, block]) => block ?? '');
const [record = '', shown = '', fault = ''] = blocks;
const plan = ['plan', '--country', 'KE', '--as-of', '2026-05-01'];

describe('the page on the protocol', () => {
  test('shows a record and what is printed of it', () => {
    expect(blocks).toHaveLength(3);
    const { status, stdout, stderr } = thari(plan, record);
    expect([status, stderr]).toEqual([0, '']);
    const { items: shownItems, ...others } = JSON.parse(shown);
    const { items, ...printed } = JSON.parse(stdout);
    expect(others).toEqual(printed);
    expect(shownItems.length).toBeGreaterThan(1);
    for (const item of shownItems) expect(items).toContainEqual(item);
  });
  test('shows what a fault looks like', () => {
    const wrong = JSON.parse(record);
    wrong.events[4].data.infantId = '0199f2d0-00ba-7000-8000-000000000002';
    expect(thari(plan, JSON.stringify(wrong))).toEqual(refused(fault.trim()));
  });
});

describe('a plan that cannot be made ends in one line and code 2, with nothing printed', () => {
  test.each([
    [['plan', '--country', 'Kenya', '--as-of', '2026-05-01'], '--country takes two capital letters, like KE.'],
    [['plan', '--country', 'KE', '--as-of', '2026-02-29'], '--as-of takes a day that exists, like 2026-05-01.'],
    [plan, 'The record is not JSON: line 1, column 2.'],
    [[...plan, '--pack', join(folder, 'none')], `There is no file ${join(folder, 'none')} that can be read.`],
    [[...plan, '--day', '1'], "error: unknown option '--day'"],
  ])('%j', (args, reason) => {
    expect(thari(args, '{')).toEqual(refused(reason));
  });
});

const written = (dueDay: number) => `{
  "id": "lesotho",
  "version": 90,
  "name": "Lesotho, invented for a test",
  "country": "LS",
  "basedOn": "who-2021/1",
  "effectiveFrom": "2027-01-01",
  "settings": {
    "cotrimoxazole": {
      "fromDay": 28,
      "dueDay": ${dueDay},
      "source": { "source": "lesotho-veid", "place": "nowhere", "evidence": "unverified" }
    }
  }
}`;

describe('a pack in a file', () => {
  test('that has no fault is planned by, as though it had been in force all along', () => {
    const good = file('good.json', written(49));
    expect(thari(['check', good])).toEqual({ status: 0, stdout: 'No fault.\n', stderr: '' });
    const { packs, items } = JSON.parse(thari([...plan, '--pack', good], record).stdout);
    expect(packs).toEqual(['lesotho/90']);
    expect(items).toContainEqual(
      expect.objectContaining({ rule: 'infant-medicines', window: expect.objectContaining({ due: '2026-03-05' }) }),
    );
  });
  test('that has a fault is told the line of it, and is not planned by', () => {
    const bad = file('bad.json', written(20));
    const said = 'line 11: settings.cotrimoxazole.dueDay: is before fromDay';
    expect(thari(['check', bad])).toEqual({ status: 2, stdout: `${said}\n`, stderr: '' });
    expect(thari([...plan, '--pack', bad], record)).toEqual(refused(`${bad}: ${said}.`));
  });
});

describe('two packs', () => {
  const diff = (...args: readonly string[]) => thari(['diff', ...args, '--as-of', '2026-05-01']);
  test('do not differ when they are the same one, on paper, on a record and on people', () => {
    const { status, stdout } = diff(
      'KE',
      'kenya/1',
      '--record',
      file('record.json', record),
      '--people',
      '40',
      '--json',
    );
    const { packs, record: onRecord, people } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(packs).toEqual({ rulesOnlyA: [], rulesOnlyB: [], settings: [] });
    expect(onRecord).toEqual({ asOf: '2026-05-01', onlyA: [], onlyB: [], other: [] });
    expect(people).toMatchObject({ pairs: 40, different: 0, rules: [] });
  });
  test('that differ are shown side by side', () => {
    const other = file('other.json', written(49));
    const { stdout } = diff('who-2021/1', other, '--record', file('record.json', record), '--people', '0');
    expect(stdout).toContain('B  lesotho/90  Lesotho, invented for a test (draft)');
    expect(stdout).toMatch(/cotrimoxazole\.dueDay +42 +49\n/);
    expect(stdout).toMatch(/Only A asks: nothing\n +Only B asks: nothing\n +Both ask, on other days: 1\n/);
    expect(stdout).toMatch(/A +baby 1 .*2026-02-12 to 2026-02-26.*\n +B +baby 1 .*2026-02-12 to 2026-03-05/);
    expect(stdout).not.toContain('invented pairs');
  });
  test.each([
    [
      ['KE', 'nowhere/1'],
      /^There is no pack "nowhere\/1": expected a country like KE, one of who-2021\/1, .+, or a file\.\n$/,
    ],
    [['KE', 'LS', '--people', 'many'], /^--people takes a whole number from 0 to 20000\.\n$/],
  ])('that cannot be compared end in one line: %j', (args, reason) => {
    const { status, stdout, stderr } = diff(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });
});

test('the schema is printed as it is', () => {
  expect(JSON.parse(thari(['schema']).stdout)).toEqual(recordSchema());
});

test('a country’s rules are printed for the day', () => {
  const { status, stdout } = thari(['print', '--country', 'KE', '--on', '2023-03-01']);
  expect([status, stdout]).toEqual([0, printedProtocol(packFor('KE', on('2023-03-01')))]);
  expect(thari(['print'])).toEqual(refused('--country takes two capital letters, like KE.'));
});
