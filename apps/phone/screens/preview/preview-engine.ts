import type { CareCommand } from '@thari/care/decisions/commands';
import { cardId } from '@thari/kernel/card-id';
import { ok, refuse } from '@thari/kernel/result';
import type {
  EngineChange,
  KeptDraft,
  PhoneEngine,
  PhoneState,
  Saved,
  SaveRefusal,
  SyncState,
} from '../../engine/engine-api.ts';
import type { NumbersAnswer } from '../../engine/numbers/numbers-answer.ts';
import { tellNomsa } from './nomsas-story.ts';
import { tellTheOthers } from './other-stories.ts';
import { doorOf, openState } from './preview-door.ts';
import { type PreviewLog, previewLog } from './preview-log.ts';
import { cardIn, loopsOf } from './preview-loops.ts';
import { numbersIn, womenIn } from './preview-numbers.ts';
import { alikeIn, diaryPageOf, foundIn, pairPageOf } from './preview-pages.ts';
import { byGrace, grace, newPreviewId, previewDay } from './preview-places.ts';
import { previewSite } from './preview-site.ts';
import { tellOfSite } from './story-of-site.ts';

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

/** A phone in memory, for looking at screens: the decisions, projections and rules are the real ones, the vault and the network are not there. */
export const previewEngine = (options: PreviewOptions = {}): PhoneEngine => {
  const phone = newPhone(options);
  const { log } = phone;
  const siteLog = previewSite();
  if (!options.isEmpty) tellOfSite(siteLog);
  const kept: { drafts: readonly KeptDraft[] } = { drafts: [] };
  const page = <T>(make: () => T): Promise<T> =>
    options.isSlow ? new Promise<T>(() => undefined) : Promise.resolve(make());
  return {
    ...doorOf(phone, () => changed(phone, 'state')),
    diary: () => page(() => diaryPageOf(log, previewDay)),
    alike: (newcomer) => page(() => alikeIn(log, newcomer, previewDay)),
    find: (typed) => page(() => foundIn(log, typed, previewDay)),
    findCard: (cardId) => page(() => cardIn(log, cardId)),
    openLoops: () => page(() => loopsOf(log, previewDay)),
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
    site: () => page(() => siteLog.page(previewDay, womenHere(log))),
    recordGroup: async ({ women, ...group }) => {
      if (options.refuses) return refuse(options.refuses);
      const data = { ...group, named: women.length };
      const answer = siteLog.record({ name: 'holdGroup', data }, { writer: byGrace, today: previewDay });
      if (answer.ok) changed(phone, 'data');
      return answer.ok ? ok([answer.value]) : answer;
    },
    recordAtSite: async (command) => {
      if (options.refuses) return refuse(options.refuses);
      const answer = siteLog.record(command, { writer: byGrace, today: previewDay });
      if (answer.ok) changed(phone, 'data');
      return answer;
    },
    recordAll: async (pairId, commands) => {
      if (options.refuses) return refuse(options.refuses);
      const answer = allOrNone(log, pairId, commands);
      if (answer.ok) changed(phone, 'data');
      return answer;
    },
    drafts: async () => kept.drafts,
    keepDrafts: async (drafts) => {
      kept.drafts = drafts;
    },
    undo: async (done) => undone(log, done, () => changed(phone, 'data')),
    newId: async () => newPreviewId(),
    newCardId: async () => cardId(crypto.getRandomValues(new Uint8Array(16))),
    syncNow: () => sent(phone),
    syncState: async () => syncOf(phone),
    watch: async (listener) => {
      phone.tell = listener;
    },
  };
};

const allOrNone = (
  log: PreviewLog,
  pairId: string,
  commands: readonly CareCommand[],
): Awaited<ReturnType<PhoneEngine['recordAll']>> => {
  const before = log.streams.get(pairId);
  const eventIds: string[] = [];
  for (const command of commands) {
    const answer = log.record(pairId, command, { writer: byGrace, today: previewDay });
    if (answer.ok) {
      eventIds.push(...answer.value.eventIds);
      continue;
    }
    if (before) log.streams.set(pairId, before);
    else log.streams.delete(pairId);
    return answer;
  }
  return ok({ pairId, eventIds });
};

const womenHere = (log: PreviewLog) =>
  diaryPageOf(log, previewDay).entries.map(({ row, name, code, mine }) => ({ pairId: row.pairId, name, code, mine }));

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
