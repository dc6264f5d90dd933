import { ok, refuse } from '@thari/kernel/result';
import type {
  EngineChange,
  NumbersAnswer,
  PhoneEngine,
  PhoneState,
  Saved,
  SaveRefusal,
  SyncState,
} from '../../engine/engine-api.ts';
import { tellNomsa } from './nomsas-story.ts';
import { tellTheOthers } from './other-stories.ts';
import { type PreviewLog, previewLog } from './preview-log.ts';
import { numbersIn, womenIn } from './preview-numbers.ts';
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
  /** It is still counting. */
  readonly counts?: Extract<NumbersAnswer, { is: 'counting' }>;
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

/** The phone as it stands, and who is told when it changes. */
type Standing = {
  readonly log: PreviewLog;
  readonly options: PreviewOptions;
  state: PhoneState;
  busy: boolean;
  lastSyncAt: string | undefined;
  tell: (change: EngineChange) => void;
};

const newPhone = (options: PreviewOptions): Standing => {
  const log = previewLog();
  if (!options.isEmpty) {
    tellNomsa(log);
    tellTheOthers(log);
    for (const { event } of eventsOf(log).slice(0, -3)) log.sent.add(event.id);
  }
  return {
    log,
    options,
    state: options.state ?? openState,
    busy: false,
    lastSyncAt: `${previewDay}T07:14:00`,
    tell: () => undefined,
  };
};

const eventsOf = (log: PreviewLog) => [...log.streams.values()].flat();

const syncOf = ({ log, options, busy, lastSyncAt }: Standing): SyncState => ({
  unsent: eventsOf(log).filter(({ event }) => !log.sent.has(event.id)).length,
  refused: options.needsHelp ? 1 : 0,
  lastSyncAt,
  busy,
  fill: { state: 'complete', pairs: log.streams.size, of: log.streams.size },
  problem: undefined,
  ...options.sync,
});

const changed = (phone: Standing, kind: EngineChange['kind']): void =>
  phone.tell({ kind, sync: syncOf(phone), state: phone.state });

const sent = async (phone: Standing): Promise<SyncState> => {
  phone.busy = true;
  changed(phone, 'sync');
  await new Promise((wait) => setTimeout(wait, 400));
  for (const { event } of eventsOf(phone.log)) phone.log.sent.add(event.id);
  phone.busy = false;
  phone.lastSyncAt = new Date().toISOString();
  changed(phone, 'sync');
  return syncOf(phone);
};

type DoorKeys = 'start' | 'activate' | 'setPin' | 'unlock' | 'lock' | 'useHere';

/** Any six numbers open it but 000000. */
const doorOf = (phone: Standing): Pick<PhoneEngine, DoorKeys> => {
  const become = (next: PhoneState): PhoneState => {
    phone.state = next;
    changed(phone, 'state');
    return next;
  };
  return {
    start: async () => phone.state,
    activate: async (code) =>
      code === 'WRONGCODE' ? refuse('wrong-code') : ok(become({ name: 'needs-pin', workerName: grace.name })),
    setPin: async (pin) => (pin === '123456' ? refuse('too-easy') : ok(become(openState))),
    unlock: async (pin) => {
      if (pin !== '000000') return ok(become(openState));
      if (phone.state.name === 'locked') become({ ...phone.state, triesLeft: phone.state.triesLeft - 1 });
      return refuse('wrong-pin');
    },
    lock: async () => become(lockedState),
    useHere: async () => become(lockedState),
  };
};

/** A phone in memory, for looking at screens: the decisions, projections and rules are the real ones, the vault and the network are not there. */
export const previewEngine = (options: PreviewOptions = {}): PhoneEngine => {
  const phone = newPhone(options);
  const { log } = phone;
  const page = <T>(make: () => T): Promise<T> =>
    options.isSlow ? new Promise<T>(() => undefined) : Promise.resolve(make());
  return {
    ...doorOf(phone),
    diary: () => page(() => diaryPageOf(log, previewDay)),
    find: (typed) => page(() => foundIn(log, typed, previewDay)),
    pair: (pairId) => page(() => pairPageOf(log, pairId, previewDay)),
    myWork: () => page(() => workOf(log, options)),
    numbers: (asked) => stillCounting(options) ?? page(() => numbersIn(log, asked)),
    womenBehind: (asked) => page(() => womenIn(log, asked)),
    record: async (pairId, command) => {
      if (options.refuses) return refuse(options.refuses);
      const answer = log.record(pairId, command, { writer: byGrace, today: previewDay });
      if (answer.ok) changed(phone, 'data');
      return answer;
    },
    undo: async (done) => undone(log, done, () => changed(phone, 'data')),
    newId: async () => newPreviewId(),
    syncNow: () => sent(phone),
    syncState: async () => syncOf(phone),
    watch: async (listener) => {
      phone.tell = listener;
    },
  };
};

const toldOnce = new WeakSet<PreviewOptions>();

/** It says once how far it is, and never comes to an end. */
const stillCounting = (options: PreviewOptions): Promise<NumbersAnswer> | undefined => {
  if (!options.counts) return undefined;
  if (toldOnce.has(options)) return new Promise(() => undefined);
  toldOnce.add(options);
  return Promise.resolve(options.counts);
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
