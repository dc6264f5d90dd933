import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PairRecord } from '@thari/care/projections/pair-record';
import { addDays } from '@thari/kernel/calendar-date';
import type { Pack } from '@thari/protocol/pack';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { planFor } from '@thari/protocol/plan';
import { cite, itemState, type PlanItem } from '@thari/protocol/rule';
import { days } from '@thari/protocol/span';
import { atLeast, type BenchResult, median, told } from './benchmark.ts';
import { leanDocsOf, wholeDocsOf } from './protocol-cht-docs.ts';
import { type ChtDoc, firstTest, type HeardFromCht, type State, type ToldToCht } from './protocol-cht-words.ts';
import { cpuSeconds } from './protocol-cpu-seconds.ts';
import { folded, type ReadPair, today } from './protocol-pairs.ts';

/**
 * One rule on both sides, the same women and babies on the same day: the first virologic test.
 *
 * Thari: all the events of the pair are folded, the rule is planned through `planFor`, its state is read. Nothing is stored.
 * Community Health Toolkit (CHT): its rules engine (cht-core 4.11) finds the contacts marked as changed, reads them, their
 * reports and their tasks from its PouchDB in memory, runs the rule, brings the task documents up to date (they are already
 * right, so that none is written) and reads the tasks back. It has the same history: a report for each day on which the mother
 * or a baby was seen, where Thari has an event for each fact. It is asked for one client at a time, as after each report that
 * is saved, and for all at once, as after a change of its rules; for Thari that is the same.
 *
 * Told beside it, because most of that is the database: CHT with the baby and its samples alone while Thari folds everything;
 * and both rules alone, over folded records here and documents in memory there.
 */
export const compareWithPeer = (pairs: readonly ReadPair[], count: number): BenchResult[] => {
  const clients = pairs.filter(isComparable).slice(0, count);
  if (clients.length < count) throw new Error(`only ${clients.length} of ${count} pairs have a baby to compare`);
  const records = clients.map(folded);
  const answers = records.flatMap(answersOf);
  const each = (runs: readonly number[]): number[] => runs.map((seconds) => (seconds / answers.length) * 1e6);
  const ask = (docs: readonly ChtDoc[]): HeardFromCht => {
    const { engine, oneClient, ruleAlone } = askCht({ docs, today, expected: answers });
    return { engine: each(engine), oneClient: oneClient.map((it) => it * 1e6), ruleAlone: each(ruleAlone) };
  };
  const docs = clients.flatMap(wholeDocsOf);
  const [whole, lean] = [ask(docs), ask(clients.flatMap(leanDocsOf))];
  const ours = each(timed(() => clients.flatMap((client) => answersOf(folded(client)))));
  const oursAlone = each(timed(() => records.flatMap(answersOf)));
  return [
    atLeast('CHT / Thari, CPU per client, one client at a time', ratios(whole.oneClient, ours), target),
    atLeast('CHT / Thari, CPU per client, all at once', ratios(whole.engine, ours), target),
    told('the same, CHT with the samples alone', ratios(lean.engine, ours), 'times'),
    told('Thari: folded and planned, CPU per client', ours, 'cpu-us'),
    told('CHT: one client at a time, CPU per client', whole.oneClient, 'cpu-us'),
    told('CHT: all at once, CPU per client', whole.engine, 'cpu-us'),
    told('CHT with the samples alone: all at once, CPU per client', lean.engine, 'cpu-us'),
    told('CHT / Thari, the rules alone', ratios(whole.ruleAlone, oursAlone), 'times'),
    told('Thari: the rule alone, CPU per client', oursAlone, 'cpu-us'),
    told('CHT: the rule alone, CPU per client', whole.ruleAlone, 'cpu-us'),
    told('documents of a client in CHT', [docs.length / answers.length], 'documents'),
    ...(['due', 'overdue', 'done', 'none'] as const).map((state) =>
      told(`clients of whom both say "${state}"`, [answers.filter(([, is]) => is === state).length], 'clients'),
    ),
  ];
};

const target = { unit: 'times', bound: 100 };

const ratios = (theirs: readonly number[], ours: readonly number[]): number[] =>
  theirs.map((each) => each / median(ours));

/** WHO’s pack with the one rule, and a second test that ends the stretch of the first on a day the toolkit can count to. */
const pack: Pack = {
  ...who2021,
  id: 'bench',
  rules: ['infant-tests'],
  settings: {
    ...who2021.settings,
    infantVirologicTests: [
      {
        name: 'first',
        from: days(firstTest.fromDay),
        due: days(firstTest.dueDay),
        source: cite('thari-practice', 'for the comparison'),
      },
      {
        name: 'next',
        from: days(firstTest.endDay),
        due: days(300),
        source: cite('thari-practice', 'for the comparison'),
      },
    ],
  },
};

/**
 * Pairs with a baby young enough that the toolkit still keeps its task (60 days after its end), none of whose samples was
 * spoilt or positive: the toolkit's rule asks whether one was taken, Thari's also what the laboratory said.
 */
const isComparable = (pair: ReadPair): boolean => {
  const { infants } = folded(pair);
  return (
    infants.length > 0 &&
    infants.every(
      ({ bornOn, samples }) =>
        bornOn >= addDays(today, -firstTest.endDay - 50) &&
        samples.every(({ answers }) => answers.every(({ result }) => result === 'negative')),
    )
  );
};

type Answer = readonly [client: string, State];

const answersOf = (record: PairRecord): readonly Answer[] => {
  const plan = new Map(planFor(record, [pack]).map((item) => [item.id, item]));
  return record.infants.map(({ infantId }): Answer => [infantId, stateOf(plan.get(`infant-tests/${infantId}/first`))]);
};

const stateOf = (item: PlanItem | undefined): State => {
  switch (item && itemState(item, today)) {
    case 'due':
      return 'due';
    case 'late':
      return 'overdue';
    case 'done':
    case 'waiting': // taken, and no answer yet
      return 'done';
    default:
      return 'none';
  }
};

const runs = 5;
const timesARun = 20; // one pass takes a few milliseconds, too few to measure

const timed = (work: () => unknown): number[] =>
  Array.from({ length: runs + 1 }, () => {
    const started = process.cpuUsage();
    for (let time = 0; time < timesARun; time++) work();
    return cpuSeconds(started) / timesARun;
  }).slice(1); // the first warms up

/** In a process of its own: the toolkit replaces the clock of the process it runs in. It compares the answers before it times. */
const askCht = (told: ToldToCht): HeardFromCht => {
  const folder = fileURLToPath(new URL('cht', import.meta.url));
  if (!existsSync(`${folder}/node_modules`)) install(folder);
  const program = fileURLToPath(new URL('./protocol-cht.ts', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(told),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, TZ: 'UTC' }, // the toolkit counts days by the clock on the wall
  });
  if (status !== 0) throw new Error('the Community Health Toolkit gave no comparable answer, see above');
  return JSON.parse(stdout) as HeardFromCht;
};

const install = (folder: string): void => {
  process.stderr.write('installing what is compared with (npm ci in bench/cht)\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci in bench/cht failed');
};
