import { calendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { Command } from 'commander';
import { loadProgramme } from '../simulate/load-programme.ts';
import type { OpenServer } from '../start/open-server.ts';
import { withServer } from './with-server.ts';

type Given = {
  readonly sites: string;
  readonly years: string;
  readonly seed: string;
  readonly until?: string;
  readonly data: string;
};

/** `thari simulate`: a synthetic programme, played through the same decisions as a phone's, into a training database. */
export const simulateCommand = (): Command =>
  new Command('simulate')
    .description('Play a synthetic programme into a training database. The same seed plays the same programme.')
    .option('--sites <n>', 'how many sites', '2')
    .option('--years <y>', 'how many years until the last day', '2')
    .option('--seed <s>', 'any word or number', '1')
    .option('--until <day>', 'the last day played, like 2026-11-24 (today)')
    .option('--data <folder>', 'where the data is', 'data')
    .action((given: Given) => withServer({ data: given.data, training: true }, (server) => simulate(server, given)));

const simulate = async (server: OpenServer, given: Given): Promise<void> => {
  const [sites, years] = [wholeNumber(given.sites, '--sites', 1, 2000), positive(given.years, '--years')];
  if (!server.needs.installation.training) {
    throw new StartProblem(
      'This database holds real people: a synthetic programme goes into a training database only.',
    );
  }
  const until = given.until === undefined ? server.needs.today() : dayFrom(given.until, server.needs.today());
  const started = Date.now();
  const loaded = await loadProgramme(server, { sites, years, seed: given.seed, until }, ({ phones, of, events }) => {
    process.stderr.write(`\r${phones} of ${of} phones, ${events} events`);
  });
  const seconds = (Date.now() - started) / 1000;
  process.stderr.write('\n');
  process.stdout.write(
    `${JSON.stringify({ sites: loaded.sites.length, pairs: loaded.pairs, events: loaded.events, seconds })}\n`,
  );
};

const wholeNumber = (text: string, name: string, low: number, high: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < low || number > high)
    throw new StartProblem(`${name} takes a whole number from ${low} to ${high}, not "${text}".`);
  return number;
};

const positive = (text: string, name: string): number => {
  const number = Number(text);
  if (!(number > 0 && number <= 20)) throw new StartProblem(`${name} takes a number of years up to 20, not "${text}".`);
  return number;
};

const dayFrom = (text: string, today: string) => {
  if (!isCalendarDate(text)) throw new StartProblem(`--until takes a day like ${today}, not "${text}".`);
  if (text > today)
    throw new StartProblem('--until cannot be in the future: the server refuses what has not happened yet.');
  return calendarDate(text);
};
