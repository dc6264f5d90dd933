import { text } from 'node:stream/consumers';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { packFor, packsOf } from '@thari/protocol/packs/all-packs';
import { printedProtocol } from '@thari/protocol/print/printed-protocol';
import { Command } from 'commander';
import { compareSides } from '../protocol/compare-sides.ts';
import { comparisonText } from '../protocol/comparison-text.ts';
import { isCountry, namedPack } from '../protocol/named-pack.ts';
import { contentOf, faultsInFile, packInFile } from '../protocol/pack-in-file.ts';
import { planAnswer } from '../protocol/plan-answer.ts';
import { readRecord } from '../protocol/read-record.ts';
import { recordSchema } from '../protocol/record-schema.ts';

type PlanGiven = { readonly country?: string; readonly asOf?: string; readonly pack?: string };
type PrintGiven = { readonly country?: string; readonly on?: string };
type DiffGiven = {
  readonly record?: string;
  readonly asOf?: string;
  readonly people: string;
  readonly seed: string;
  readonly json: boolean;
};

/** `thari protocol`: the care protocol without a database, for a clinician who reads it and a programme that tries it. */
export const protocolCommand = (): Command =>
  strict('protocol')
    .description('What the care protocol asks for. Needs no database and keeps nothing.')
    .addCommand(planCommand())
    .addCommand(strict('schema').description('The format of a record, as JSON Schema.').action(printSchema))
    .addCommand(diffCommand())
    .addCommand(printCommand())
    .addCommand(checkCommand());

const planCommand = (): Command =>
  strict('plan')
    .description('Read one record from standard input and print what is asked for, as JSON.')
    .option('--country <code>', 'two capital letters, like KE')
    .option('--as-of <day>', 'the day on which it is read, like 2026-05-01')
    .option('--pack <file>', 'plan by the pack in this file alone')
    .action((given: PlanGiven) => answer(() => plan(given)));

const diffCommand = (): Command =>
  strict('diff')
    .description('Two packs side by side: on paper, on one record and on invented people.')
    .argument('<a>', 'a country like KE (its newest pack), a pack like who-2021/1, or a file')
    .argument('<b>', 'the same')
    .option('--record <file>', 'a record to plan by both')
    .option('--as-of <day>', 'the day on which plans are read, like 2026-05-01 (today)')
    .option('--people <n>', 'how many invented pairs to plan by both; 0 for none', '1000')
    .option('--seed <s>', 'any word or number: the same plays the same people', '1')
    .option('--json', 'print JSON', false)
    .action((a: string, b: string, given: DiffGiven) => answer(() => diff([a, b], given)));

const printCommand = (): Command =>
  strict('print')
    .description('The rules and numbers of a country, as a clinician signs them, in Markdown.')
    .option('--country <code>', 'two capital letters, like KE')
    .option('--on <day>', 'the pack that is in force on this day, like 2026-05-01 (today)')
    .action((given: PrintGiven) => answer(async () => print(given)));

const checkCommand = (): Command =>
  strict('check')
    .description('What is wrong with a pack in a file, each fault with its line.')
    .argument('<file>', 'a pack, as JSON')
    .action((path: string) => answer(async () => check(path)));

/** Wrong use ends like bad input does: one sentence, exit code 2. */
const strict = (name: string): Command =>
  new Command(name).exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

const plan = async ({ country, asOf, pack: file }: PlanGiven): Promise<Result<string, string>> => {
  if (!country || !isCountry(country)) return refuse(countryMissing);
  const day = dayIn('--as-of', asOf);
  if (!day.ok) return day;
  const pack = file === undefined ? undefined : packInFile(file);
  if (pack && !pack.ok) return pack;
  if (process.stdin.isTTY) return refuse('The record is read from standard input: put < record.json behind it.');
  const record = readRecord(await text(process.stdin), day.value);
  if (!record.ok) return record;
  const packs = pack ? [pack.value] : packsOf(country);
  const inForce = pack ? pack.value : packFor(country, day.value);
  return ok(json(planAnswer(record.value, { country, asOf: day.value, packs, inForce })));
};

const printSchema = (): Promise<void> => answer(async () => ok(json(recordSchema())));

const diff = async (
  names: readonly [string, string],
  { asOf, record: file, people, seed, json: asJson }: DiffGiven,
): Promise<Result<string, string>> => {
  const [a, b] = [namedPack(names[0]), namedPack(names[1])];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const day = dayIn('--as-of', asOf ?? today());
  if (!day.ok) return day;
  const count = Number(people);
  if (!Number.isInteger(count) || count < 0 || count > 20_000)
    return refuse('--people takes a whole number from 0 to 20000.');
  const record = file === undefined ? undefined : recordIn(file, day.value);
  if (record && !record.ok) return record;
  // The simulator is most of what this command loads, so it waits until somebody wants it.
  const played = count > 0 ? await import('../protocol/played-people.ts') : undefined;
  const compared = compareSides(a.value, b.value, {
    asOf: day.value,
    record: record?.value,
    people: played?.playedPeople({ people: count, seed, until: day.value }) ?? [],
  });
  return ok(asJson ? json(compared) : comparisonText(compared));
};

const print = ({ country, on }: PrintGiven): Result<string, string> => {
  if (!country || !isCountry(country)) return refuse(countryMissing);
  const day = dayIn('--on', on ?? today());
  return day.ok ? ok(printedProtocol(packFor(country, day.value))) : day;
};

const recordIn = (path: string, asOf: CalendarDate): ReturnType<typeof readRecord> => {
  const content = contentOf(path);
  return content.ok ? readRecord(content.value, asOf) : content;
};

const check = (path: string): Result<string, string> => {
  const faults = faultsInFile(path);
  if (!faults.ok) return faults;
  if (faults.value.length === 0) return ok('No fault.\n');
  process.exitCode = 2;
  return ok(`${faults.value.join('\n')}\n`);
};

const countryMissing = '--country takes two capital letters, like KE.';

const dayIn = (option: string, given: string | undefined): Result<CalendarDate, string> =>
  isCalendarDate(given) ? ok(given) : refuse(`${option} takes a day that exists, like 2026-05-01.`);

const today = (): string => new Date().toISOString().slice(0, 10);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The answer goes to standard output; a reason why there is none is one line on standard error. */
const answer = async (work: () => Promise<Result<string, string>>): Promise<void> => {
  const result = await work();
  if (result.ok) process.stdout.write(result.value);
  else {
    process.stderr.write(`${result.reason}\n`);
    process.exitCode = 2;
  }
};
