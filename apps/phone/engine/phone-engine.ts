import { destroyReadable } from '@thari/event-store-indexeddb/destroy-readable';
import { AnotherWriter } from '@thari/event-store-indexeddb/store-faults';
import { cardId } from '@thari/kernel/card-id';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { uuidV7 } from '@thari/kernel/uuid-v7';
import { noSiteWork } from '@thari/sites/projections/no-site-work';
import { warmPinHash } from '@thari/vault/pin-hash';
import { activatePhone } from './activate-phone.ts';
import { announcer } from './announcer.ts';
import { alikePairs } from './answers/alike-pairs.ts';
import { diaryPage } from './answers/diary-page.ts';
import { foundPairs } from './answers/found-pairs.ts';
import { myWork } from './answers/my-work.ts';
import { pairPage } from './answers/pair-page.ts';
import { lockedSyncState, syncStateOf } from './answers/sync-state.ts';
import { choosePin } from './choose-pin.ts';
import type { DeviceStore } from './device/device-store.ts';
import type { Edge } from './edge.ts';
import type { EngineChange, PairPage, PhoneEngine, PhoneState, SaveRefusal, SyncState } from './engine-api.ts';
import { keepTime } from './lock-screen.ts';
import { phoneState } from './phone-state.ts';
import { keepDrafts, keptDrafts } from './record/kept-drafts.ts';
import type { Session } from './session.ts';
import { closeSession, letGo, newShell, type Shell, takeHold, unsentOnDisk } from './shell.ts';
import { unlockPhone } from './unlock-phone.ts';

export type EngineParts = { readonly edge: Edge; readonly devices: DeviceStore; readonly logName: string };

/** The engine behind every screen, in the worker that holds the keys. Asked while locked, it answers as if nobody were here. */
export const phoneEngine = ({ edge, devices, logName }: EngineParts): PhoneEngine => {
  const listeners = new Set<(change: EngineChange) => void>();
  const tell = async (kind: EngineChange['kind']): Promise<void> => {
    const change = { kind, sync: await syncState(shell), state: await phoneState(shell) };
    for (const listener of listeners) listener(change);
  };
  const shell: Shell = newShell({ edge, devices, logName, announce: announcer(edge.after, (kind) => void tell(kind)) });
  return { ...doors(shell), ...answers(shell), ...savings(shell), ...drafting(shell), ...talks(shell, listeners) };
};

/** Coming in and going out. Each waits for the one before. */
const doors = (shell: Shell): Pick<PhoneEngine, 'start' | 'activate' | 'setPin' | 'unlock' | 'lock' | 'useHere'> => ({
  start: () => shell.inTurn(() => begin(shell, 'if-free')),
  useHere: () => shell.inTurn(() => begin(shell, 'use-here')),
  activate: (code) => shell.inTurn(() => thenState(shell, activatePhone(shell, code))),
  setPin: (pin) => shell.inTurn(() => thenState(shell, choosePin(shell, pin))),
  unlock: (pin) => shell.inTurn(() => thenState(shell, unlockPhone(shell, pin))),
  lock: () =>
    shell.inTurn(async () => {
      await closeSession(shell);
      shell.announce('state');
      return phoneState(shell);
    }),
});

// The lock screen is drawn first.
const warmAfterMs = 300;

const begin = async (shell: Shell, how: 'if-free' | 'use-here'): Promise<PhoneState> => {
  const isFirst = !shell.hold;
  await takeHold(shell, how);
  if (shell.hold && isFirst) {
    shell.device = await shell.devices.read();
    // It may have been killed between destroying the keys and clearing away what they opened.
    if (shell.device?.stage === 'destroyed') await destroyReadable(shell.logName);
    keepTime(shell);
    // Whoever has no memory for it hears so when a PIN is tried.
    if (shell.device?.stage === 'ready') shell.edge.after(warmAfterMs, () => void warmPinHash().catch(() => undefined));
  }
  return phoneState(shell);
};

const thenState = async <Reason extends string>(
  shell: Shell,
  work: Promise<Result<true, Reason>>,
): Promise<Result<PhoneState, Reason>> => {
  const answer = await work;
  shell.announce('state');
  if (!answer.ok) return answer;
  greet(shell.session);
  return ok(await phoneState(shell));
};

/** An empty phone asks at once for what is to be shown. Any other shows what it has, and asks when that is done. */
const greet = (session: Session | undefined): void => {
  if (session?.phone.sync.listed) session.runner.soon();
  else void session?.runner.now();
};

type Answers = Pick<
  PhoneEngine,
  'diary' | 'find' | 'alike' | 'findCard' | 'openLoops' | 'pair' | 'myWork' | 'site' | 'numbers' | 'womenBehind'
>;

const answers = (shell: Shell): Answers => {
  const today = () => shell.edge.dayOf(shell.edge.now());
  return {
    diary: async () => (shell.session ? diaryPage(shell.session.phone) : { today: today(), entries: [] }),
    find: async (typed) => (shell.session ? foundPairs(shell.session.phone, typed) : []),
    findCard: (cardId) =>
      whileOpen(shell, async ({ phone }) => (await import('./answers/found-card.ts')).foundCard(phone, cardId), []),
    openLoops: () =>
      whileOpen(shell, async ({ phone }) => (await import('./answers/open-loops.ts')).openLoops(phone), {
        ...noLoops,
        today: today(),
      }),
    alike: async (newcomer) => (shell.session ? alikePairs(shell.session.phone, newcomer) : []),
    pair: (pairId) => whileOpen(shell, (session) => pairOrFetched(shell, session, pairId), undefined),
    site: () =>
      whileOpen(shell, async ({ phone }) => (await siteAnswers()).sitePage(phone), {
        today: today(),
        work: noSiteWork,
        words: {},
        women: [],
      }),
    myWork: () => whileOpen(shell, ({ phone }) => myWork(phone), { today: today(), days: [], refused: [] }),
    numbers: (asked) =>
      whileOpen(shell, async ({ phone }) => (await counting()).numbersOf(phone, asked), nobodyCounted),
    womenBehind: (asked) => whileOpen(shell, async ({ phone }) => (await counting()).womenBehind(phone, asked), []),
  };
};

const noLoops = { referrals: [], arriving: [], away: [] };
// With the definitions comes what folds whole stories: the diary does not wait for it.
const counting = () => import('./answers/numbers.ts');
const nobodyCounted = { is: 'counted', women: 0, stillComing: 0, periods: [], ofTheSite: undefined } as const;

/** It may lock in the middle of an answer, and the store closes: then the answer is that of a locked phone. */
const whileOpen = async <T>(shell: Shell, answer: (session: Session) => Promise<T>, locked: T): Promise<T> => {
  const { session } = shell;
  if (!session) return locked;
  try {
    return await answer(session);
  } catch (fault) {
    if (shell.session !== session) return locked;
    throw fault;
  }
};

// Longer than that she does not look at an empty page; the story comes in its turn.
const longestFetchMs = 8_000;

/** Whose story is not here yet is fetched when her page is opened. */
const pairOrFetched = async (shell: Shell, session: Session, pairId: string): Promise<PairPage | undefined> => {
  const { phone, link } = session;
  const here = await pairPage(phone, pairId);
  if (here || !phone.caseload.get(pairId)) return here;
  const enough = new Promise<void>((resolve) => shell.edge.after(longestFetchMs, resolve));
  const { fetchPairs } = await import('./sync/fill-pairs.ts');
  await Promise.race([fetchPairs(phone, link, [pairId]), enough]);
  return pairPage(phone, pairId);
};

const savings = (
  shell: Shell,
): Pick<PhoneEngine, 'record' | 'recordAll' | 'recordAtSite' | 'recordGroup' | 'undo' | 'newId' | 'newCardId'> => ({
  record: (pairId, command) =>
    saving(shell, async ({ phone }) => (await saver()).recordCommand(phone, pairId, command)),
  recordAll: (pairId, commands) =>
    saving(shell, async ({ phone }) => (await saver()).recordCommands(phone, pairId, commands)),
  recordAtSite: (command) => saving(shell, async ({ phone }) => (await siteSaver()).recordAtSite(phone, command)),
  recordGroup: (group) => saving(shell, async ({ phone }) => (await groupSaver()).recordGroup(phone, group)),
  undo: (saved) =>
    saving(shell, async ({ phone }) =>
      saved.ofSite ? (await siteSaver()).undoAtSite(phone, saved) : (await saver()).undoSaved(phone, saved),
    ),
  newId: async () => uuidV7(shell.edge.now(), shell.edge.randomBytes(10)),
  newCardId: async () => cardId(shell.edge.randomBytes(16)),
});

const drafting = (shell: Shell): Pick<PhoneEngine, 'drafts' | 'keepDrafts'> => ({
  drafts: () => whileOpen(shell, ({ phone }) => keptDrafts(phone), []),
  keepDrafts: (drafts) => whileOpen(shell, ({ phone }) => keepDrafts(phone, drafts), undefined),
});

const saver = () => import('./record/record-commands.ts');
const siteSaver = () => import('./site/record-at-site.ts');
const groupSaver = () => import('./site/record-group.ts');
const siteAnswers = () => import('./site/site-page.ts');

const saving = async <Done, Reason extends string>(
  shell: Shell,
  save: (session: Session) => Promise<Result<Done, Reason>>,
): Promise<Result<Done, Reason | SaveRefusal>> => {
  const { session } = shell;
  if (!session) return refuse('not-open');
  try {
    const answer = await save(session);
    if (answer.ok) session.runner.soon();
    return answer;
  } catch (fault) {
    if (fault instanceof AnotherWriter) letGo(shell);
    if (shell.session !== session) return refuse('not-open');
    throw fault;
  }
};

const talks = (
  shell: Shell,
  listeners: Set<(change: EngineChange) => void>,
): Pick<PhoneEngine, 'syncNow' | 'syncState' | 'watch'> => ({
  syncNow: async () => {
    await shell.session?.runner.now();
    return syncState(shell);
  },
  syncState: () => syncState(shell),
  watch: async (listener) => void listeners.add(listener),
});

const syncState = async (shell: Shell): Promise<SyncState> =>
  shell.session ? syncStateOf(shell.session.phone, shell.session.runner) : lockedSyncState(await unsentOnDisk(shell));
