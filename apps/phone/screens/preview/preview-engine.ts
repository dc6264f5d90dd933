import { ok, refuse } from '@thari/kernel/result';
import type { EngineChange, PhoneEngine, PhoneState, Saved, SaveRefusal, SyncState } from '../../engine/engine-api.ts';
import { tellNomsa } from './nomsas-story.ts';
import { tellTheOthers } from './other-stories.ts';
import { type PreviewLog, previewLog } from './preview-log.ts';
import { diaryPageOf, foundIn, pairPageOf } from './preview-pages.ts';
import { byGrace, grace, hlotse, maputsoe, mpho, newPreviewId, previewDay, sisterDube } from './preview-places.ts';

/** How the previewed phone is when it is looked at. */
export type PreviewOptions = {
  readonly state?: PhoneState;
  readonly sync?: Partial<SyncState>;
  /** The phone is as on its first day: nobody is on it. */
  readonly isEmpty?: boolean;
  /** Every save is answered with this. */
  readonly refuses?: SaveRefusal;
  /** No page ever comes. */
  readonly isSlow?: boolean;
  readonly needsHelp?: boolean;
};

export const openState: Extract<PhoneState, { name: 'open' }> = {
  name: 'open',
  today: previewDay,
  worker: grace,
  site: maputsoe,
  workers: [grace, mpho, sisterDube],
  sites: [maputsoe, hlotse],
  training: true,
  protocol: { name: 'WHO default, national guideline not read', draft: true },
  leaseDaysLeft: 24,
};

export const lockedState: Extract<PhoneState, { name: 'locked' }> = {
  name: 'locked',
  workerName: grace.name,
  waitSeconds: 0,
  triesLeft: 10,
  unsent: 12,
  leaseEnded: false,
};

/** A phone in memory, for looking at screens: the decisions, projections and rules are the real ones, the vault and the network are not there. */
export const previewEngine = (options: PreviewOptions = {}): PhoneEngine => {
  const log = previewLog();
  if (!options.isEmpty) {
    tellNomsa(log);
    tellTheOthers(log);
    for (const { event } of [...log.streams.values()].flat().slice(0, -3)) log.sent.add(event.id);
  }
  let state: PhoneState = options.state ?? openState;
  let busy = false;
  let lastSyncAt: string | undefined = `${previewDay}T07:14:00`;
  let tell: (change: EngineChange) => void = () => undefined;

  const unsent = () => [...log.streams.values()].flat().filter(({ event }) => !log.sent.has(event.id)).length;
  const sync = (): SyncState => ({
    unsent: unsent(),
    refused: options.needsHelp ? 1 : 0,
    lastSyncAt,
    busy,
    fill: { state: 'complete', pairs: log.streams.size, of: log.streams.size },
    problem: undefined,
    ...options.sync,
  });
  const changed = (kind: EngineChange['kind']) => tell({ kind, sync: sync(), state });
  const become = (next: PhoneState): PhoneState => {
    state = next;
    changed('state');
    return state;
  };
  const page = <T>(make: () => T): Promise<T> =>
    options.isSlow ? new Promise<T>(() => undefined) : Promise.resolve(make());
  const saved = (answer: ReturnType<PreviewLog['record']>) => {
    if (answer.ok) changed('data');
    return answer;
  };

  return {
    start: async () => state,
    activate: async (code) =>
      code === 'WRONGCODE' ? refuse('wrong-code') : ok(become({ name: 'needs-pin', workerName: grace.name })),
    setPin: async (pin) => (pin === '123456' ? refuse('too-easy') : ok(become(openState))),
    unlock: async (pin) => {
      if (pin !== '000000') return ok(become(openState));
      if (state.name === 'locked') become({ ...state, triesLeft: state.triesLeft - 1 });
      return refuse('wrong-pin');
    },
    lock: async () => become(lockedState),
    useHere: async () => become(lockedState),
    diary: () => page(() => diaryPageOf(log, previewDay)),
    find: (typed) => page(() => foundIn(log, typed, previewDay)),
    pair: (pairId) => page(() => pairPageOf(log, pairId, previewDay)),
    myWork: () => page(() => workOf(log, options)),
    record: async (pairId, command) =>
      options.refuses
        ? refuse(options.refuses)
        : saved(log.record(pairId, command, { writer: byGrace, today: previewDay })),
    undo: async (done) => undone(log, done, () => changed('data')),
    newId: async () => newPreviewId(),
    syncNow: async () => {
      busy = true;
      changed('sync');
      await new Promise((wait) => setTimeout(wait, 400));
      for (const { event } of [...log.streams.values()].flat()) log.sent.add(event.id);
      busy = false;
      lastSyncAt = new Date().toISOString();
      changed('sync');
      return sync();
    },
    syncState: async () => sync(),
    watch: async (listener) => {
      tell = listener;
    },
  };
};

const undone = (
  log: PreviewLog,
  { pairId, eventIds }: Saved,
  changed: () => void,
): Awaited<ReturnType<PhoneEngine['undo']>> => {
  const taken: string[] = [];
  for (const withdraws of [...eventIds].reverse()) {
    const by = { writer: byGrace, today: previewDay };
    const answer = log.record(pairId, { name: 'withdrawEntry', data: { withdraws, reason: 'undone' } }, by);
    if (!answer.ok) return answer;
    taken.push(...answer.value.eventIds);
  }
  changed();
  return ok({ pairId, eventIds: taken });
};
const workOf = (log: PreviewLog, { needsHelp }: PreviewOptions) => {
  const own = [...log.streams.values()].flat().filter(({ event }) => event.author === grace.id);
  const days = [...new Set(own.map(({ event }) => event.recordedAt.slice(0, 10)))].slice(-6) as (typeof previewDay)[];
  const [first] = own.slice(-1);
  return {
    today: previewDay,
    days: days.map((day) => {
      const entries = own.filter(({ event }) => event.recordedAt.startsWith(day));
      return { day, entries: entries.length, reached: entries.filter(({ event }) => log.sent.has(event.id)).length };
    }),
    refused:
      needsHelp && first
        ? [
            {
              eventId: first.event.id,
              pairId: first.event.stream,
              name: 'Nomsa',
              type: first.event.type,
              reason: 'dated-in-the-future',
            },
          ]
        : [],
  };
};
