import type { CancelTimer, Edge } from '../edge.ts';
import type { SyncState } from '../engine-api.ts';
import type { Unheard } from './server-link.ts';
import { betweenSyncsMs, msUntilNextTry, soonMs } from './sync-pace.ts';

export type SyncProblem = SyncState['problem'];
export type Round = () => Promise<Unheard | 'storage-full' | undefined>;

/** Decides when to talk to the server: one round at a time, soon after a save, again after a failure, and every quarter of an hour. */
export type SyncRunner = {
  /** Resolves when a round that began no earlier than now has ended. */
  readonly now: () => Promise<void>;
  /** In two seconds: after a save another one may follow, and after unlocking the diary comes first. */
  readonly soon: () => void;
  readonly isBusy: () => boolean;
  readonly problem: () => SyncProblem;
  readonly stop: () => void;
};

type Needs = Pick<Edge, 'after' | 'random'> & { readonly round: Round; readonly changed: () => void };

export const syncRunner = ({ after, random, round, changed }: Needs): SyncRunner => {
  let running: Promise<void> | undefined;
  let isWantedAgain = false;
  let isStopped = false;
  let failures = 0;
  let problem: SyncProblem;
  let cancel: CancelTimer = () => undefined;

  const plan = (milliseconds: number): void => {
    cancel();
    if (!isStopped) cancel = after(milliseconds, () => void now());
  };

  const once = async (): Promise<void> => {
    isWantedAgain = false;
    problem = problemOf(await round());
    failures = problem ? failures + 1 : 0;
  };

  const run = async (): Promise<void> => {
    cancel();
    changed();
    try {
      do await once();
      while (isWantedAgain && !problem && !isStopped);
    } finally {
      running = undefined;
      plan(mayPass(problem) ? msUntilNextTry(failures, random) : betweenSyncsMs);
      changed();
    }
  };

  const now = (): Promise<void> => {
    if (isStopped) return Promise.resolve();
    if (running) isWantedAgain = true;
    running ??= run();
    return running;
  };

  return {
    now,
    soon: () => (running ? void now() : plan(soonMs)),
    isBusy: () => running !== undefined,
    problem: () => problem,
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
};

/** Waiting a little may help. Being signed out or full is for a person to end. */
const mayPass = (problem: SyncProblem): boolean => problem === 'offline' || problem === 'server-problem';

const problemOf = (why: Awaited<ReturnType<Round>>): SyncProblem => {
  switch (why) {
    case undefined:
    case 'stopped':
      return undefined;
    case 'offline':
    case 'signed-out':
    case 'storage-full':
      return why;
    case 'revoked':
      return 'signed-out';
    default:
      return 'server-problem';
  }
};
