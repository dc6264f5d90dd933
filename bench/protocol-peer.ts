import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addDays } from '@thari/kernel/calendar-date';
import type { Pack } from '@thari/protocol/pack';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { planFor } from '@thari/protocol/plan';
import { cite, itemState, type PlanItem } from '@thari/protocol/rule';
import { days } from '@thari/protocol/span';
import { atLeast, type BenchResult, median, told } from './benchmark.ts';
import { chtDocsOf } from './protocol-cht-docs.ts';
import { firstTest, type HeardFromCht, type State, type ToldToCht } from './protocol-cht-words.ts';
import { cpuSeconds } from './protocol-cpu-seconds.ts';
import { folded, type ReadPair, today } from './protocol-pairs.ts';

/**
 * One rule on both sides, the same babies on the same day: the first virologic test.
 *
 * Thari: all the events of the pair are folded (some forty, of which the rule needs a few), the rule is planned through
 * `planFor`, and its state is read on the day. Nothing is stored.
 * Community Health Toolkit: its rules engine (cht-core 4.11) finds the contacts marked as changed, reads them, their samples and
 * their tasks from its PouchDB in memory, runs the rule, brings the task documents up to date (they are already right, so that
 * none is written) and reads the tasks back. It gets the baby and its samples alone, without the other thirty events.
 * Told beside it: its rule run over documents already in memory, with no database and no task documents.
 */
export const compareWithPeer = (pairs: readonly ReadPair[], count: number): BenchResult[] => {
  const clients = pairs.filter(isComparable).slice(0, count);
  if (clients.length < count) throw new Error(`only ${clients.length} of ${count} pairs have a baby to compare`);
  const ours = answersOf(clients);
  const theirs = askCht({ docs: clients.map(folded).flatMap(chtDocsOf), today, expected: ours });
  const babies = ours.length;
  const own = timeOurs(clients).map((seconds) => (seconds / babies) * 1e6);
  const [engine, alone, first] = [theirs.engine, theirs.ruleAlone, theirs.firstTime].map((runs) =>
    runs.map((seconds) => (seconds / babies) * 1e6),
  ) as [number[], number[], number[]];
  const ratio = (peer: readonly number[]): number[] => peer.map((each) => each / median(own));
  return [
    atLeast('Community Health Toolkit / Thari, CPU per client, tasks computed anew', ratio(engine), {
      unit: 'times',
      bound: 100,
    }),
    told('the same, its rule alone, without its database and task documents', ratio(alone), 'times'),
    told('Thari: one rule, fold included, CPU per client', own, 'cpu-us'),
    told('Community Health Toolkit: tasks computed anew, CPU per client', engine, 'cpu-us'),
    told('Community Health Toolkit: its rule alone, CPU per client', alone, 'cpu-us'),
    told('Community Health Toolkit: computed the first time and written, CPU per client', first, 'cpu-us'),
    ...(['due', 'overdue', 'done', 'none'] as const).map((state) =>
      told(`clients of whom both say "${state}"`, [ours.filter(([, is]) => is === state).length], 'clients'),
    ),
  ];
};

/** WHO’s pack with the one rule, and a second test that ends the stretch of the first on a day the toolkit can count to. */
const pack: Pack = {
  ...who2021,
  id: 'bench',
  rules: ['infant-tests'],
  settings: {
    ...who2021.settings,
    infantVirologicTests: [
      { name: 'first', from: days(firstTest.fromDay), due: days(firstTest.dueDay), source: cite('thari-practice', '') },
      { name: 'next', from: days(firstTest.endDay), due: days(300), source: cite('thari-practice', '') },
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

const answersOf = (clients: readonly ReadPair[]): readonly Answer[] =>
  clients.flatMap((client) => {
    const record = folded(client);
    const plan = new Map(planFor(record, [pack]).map((item) => [item.id, item]));
    return record.infants.map(
      ({ infantId }): Answer => [infantId, stateOf(plan.get(`infant-tests/${infantId}/first`))],
    );
  });

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

const timeOurs = (clients: readonly ReadPair[]): number[] =>
  Array.from({ length: runs + 1 }, () => {
    const started = process.cpuUsage();
    for (let time = 0; time < timesARun; time++) answersOf(clients);
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
