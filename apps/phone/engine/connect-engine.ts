import './old-browsers.ts';
import type { Ok, Refused, Result } from '@thari/kernel/result';
import type { PhoneEngine, PhoneState } from './engine-api.ts';
import { engineLine, type Listener } from './engine-line.ts';
import { lockWhenUnattended } from './lock-when-unattended.ts';

/**
 * The engine as a page has it. The page never holds a key, and locks the phone when nobody attends to it. What was asked of a phone
 * that locked meanwhile is never answered; a save is, for locking waits for it.
 */
export const connectEngine = (): PhoneEngine => {
  const listeners = new Set<Listener>();
  const line = engineLine((change) => {
    for (const listener of listeners) listener(change);
  });
  const { engine, note, lock } = line;
  lockWhenUnattended(() => {
    if (line.isOpen()) void lock();
  });

  const noted = async <Reason extends string>(
    answer: Promise<Ok<PhoneState>> | Promise<Refused<Reason>>,
  ): Promise<Result<PhoneState, Reason>> => {
    const said = await answer;
    if (said.ok) note(said.value);
    return said;
  };

  return {
    start: async () => note(await engine().start()),
    useHere: async () => note(await engine().useHere()),
    activate: (code) => noted(engine().activate(code)),
    setPin: (pin) => {
      // Asked once she has something to lose. Chrome grants it by itself to an app on the home screen.
      void navigator.storage?.persist?.();
      return noted(engine().setPin(pin));
    },
    unlock: (pin) => noted(engine().unlock(pin)),
    lock,
    diary: () => engine().diary(),
    find: (typed) => engine().find(typed),
    findCard: (cardId) => engine().findCard(cardId),
    openLoops: () => engine().openLoops(),
    alike: (newcomer) => engine().alike(newcomer),
    pair: (pairId) => engine().pair(pairId),
    myWork: () => engine().myWork(),
    site: () => engine().site(),
    recordGroup: (group) => engine().recordGroup(group),
    recordAtSite: (command) => engine().recordAtSite(command),
    numbers: (asked) => engine().numbers(asked),
    womenBehind: (asked) => engine().womenBehind(asked),
    record: (pairId, command) => engine().record(pairId, command),
    recordAll: (pairId, commands) => engine().recordAll(pairId, commands),
    undo: (saved) => engine().undo(saved),
    newId: () => engine().newId(),
    drafts: () => engine().drafts(),
    keepDrafts: (drafts) => engine().keepDrafts(drafts),
    newCardId: () => engine().newCardId(),
    syncNow: () => engine().syncNow(),
    syncState: () => engine().syncState(),
    watch: async (listener) => void listeners.add(listener),
  };
};
