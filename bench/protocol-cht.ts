import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './benchmark.ts';
import { appSettings } from './protocol-cht-rule.ts';
import type { ChtDoc, HeardFromCht, State, ToldToCht } from './protocol-cht-words.ts';
import { cpuSeconds } from './protocol-cpu-seconds.ts';

/**
 * The Community Health Toolkit, in a process of its own: documents in at standard input, CPU seconds out. It is reached through
 * its own test harness, which is under the AGPL and therefore only ever run here, beside Thari, to be measured.
 * `Harness.start()` opens a browser for filling forms; computing tasks needs none.
 */
type TaskDoc = {
  readonly requester: string;
  readonly state: string;
  readonly emission: { readonly dueDate: string };
};
type Harness = {
  readonly setNow: (day: string) => void;
  readonly pushMockedDoc: (...docs: readonly object[]) => void;
  readonly getTasks: () => Promise<readonly TaskDoc[]>;
  readonly coreAdapter: {
    readonly fetchTaskDocs: () => Promise<readonly TaskDoc[]>;
    readonly rulesEngine: {
      readonly updateEmissionsFor: (ids: readonly string[]) => Promise<void>;
      readonly fetchTasksFor: (ids?: readonly string[]) => Promise<readonly TaskDoc[]>;
    };
  };
  readonly core: {
    readonly RulesEmitter: {
      readonly getEmissionsFor: (
        contacts: readonly object[],
        reports: readonly object[],
      ) => Promise<{ tasks: unknown[] }>;
    };
  };
};

const runs = 5;

const openHarness = (folder: string): Harness => {
  const load = createRequire(new URL('cht/package.json', import.meta.url));
  writeFileSync(join(folder, 'app_settings.json'), JSON.stringify(appSettings));
  // It has no types; what is used of it is written down above.
  const Harness = load('cht-conf-test-harness') as new (options: object) => Harness;
  return new Harness({ directory: folder });
};

const measure = async (harness: Harness, { docs, today, expected }: ToldToCht): Promise<HeardFromCht> => {
  harness.setNow(today);
  harness.pushMockedDoc(...structuredClone(docs));
  await harness.getTasks(); // stores and indexes everything, computes the tasks for the first time and writes them
  compareAnswers(expected, await answersOf(harness, today, expected));
  const { rulesEngine } = harness.coreAdapter;
  const clients = docs.filter(({ type }) => type === 'person').map(({ _id }) => _id);
  const engine: number[] = [];
  for (let run = 0; run <= runs; run++) {
    await rulesEngine.updateEmissionsFor(clients);
    engine.push(await timed(() => rulesEngine.fetchTasksFor()));
  }
  const oneClient = await timeOneByOne(
    harness,
    expected.slice(0, 50).map(([client]) => client),
  );
  compareAnswers(expected, await answersOf(harness, today, expected));
  return {
    engine: engine.slice(1),
    oneClient: oneClient.slice(1),
    ruleAlone: (await timeRule(harness, docs)).slice(1),
  };
};

/** As after each report that is saved: its client is marked as changed, and its tasks are asked for. */
const timeOneByOne = async ({ coreAdapter }: Harness, clients: readonly string[]): Promise<number[]> => {
  const { rulesEngine } = coreAdapter;
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const each: number[] = [];
    for (const client of clients) {
      await rulesEngine.updateEmissionsFor([client]);
      each.push(await timed(() => rulesEngine.fetchTasksFor([client])));
    }
    seconds.push(median(each));
  }
  return seconds;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = process.cpuUsage();
  await work();
  return cpuSeconds(started);
};

const timesARun = 20; // one pass takes a few milliseconds, too few to measure

const timeRule = async ({ core }: Harness, docs: readonly ChtDoc[]): Promise<number[]> => {
  const people = docs.filter(({ type }) => type === 'person');
  const reports = docs.filter(({ type }) => type === 'data_record');
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const took = await timed(async () => {
      for (let time = 0; time < timesARun; time++) await core.RulesEmitter.getEmissionsFor(people, reports);
    });
    seconds.push(took / timesARun);
  }
  return seconds;
};

/** A task that is shown is due, and overdue after its day; a finished one is done; a coming, expired or missing one is none. */
const answersOf = async (
  { coreAdapter }: Harness,
  today: string,
  expected: ToldToCht['expected'],
): Promise<ReadonlyMap<string, State>> => {
  const tasks = await coreAdapter.fetchTaskDocs();
  const state = ({ state, emission }: TaskDoc): State => {
    if (state === 'Completed') return 'done';
    if (state !== 'Ready') return 'none';
    return today > emission.dueDate ? 'overdue' : 'due';
  };
  const known = new Map(tasks.map((task) => [task.requester, state(task)]));
  return new Map(expected.map(([client]) => [client, known.get(client) ?? 'none']));
};

const compareAnswers = (expected: ToldToCht['expected'], found: ReadonlyMap<string, State>): void => {
  const differing = expected.filter(([client, state]) => found.get(client) !== state);
  if (differing.length === 0) return;
  const told = differing.slice(0, 10).map(([client, state]) => `${client}: Thari ${state}, CHT ${found.get(client)}`);
  throw new Error(`${differing.length} of ${expected.length} clients have different answers:\n${told.join('\n')}`);
};

const folder = mkdtempSync(join(tmpdir(), 'thari-bench-cht-'));
console.debug = () => undefined; // the toolkit talks on standard output, which is for the answer
try {
  const told = JSON.parse(readFileSync(0, 'utf8')) as ToldToCht;
  process.stdout.write(JSON.stringify(await measure(openHarness(folder), told)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
