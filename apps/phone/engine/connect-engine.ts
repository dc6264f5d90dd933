import type { Ok, Refused, Result } from '@thari/kernel/result';
import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { EngineChange, PhoneEngine, PhoneState } from './engine-api.ts';
import { lockWhenUnattended } from './lock-when-unattended.ts';

type Listener = (change: EngineChange) => void;
type Connection = { readonly worker: Worker; readonly engine: Remote<PhoneEngine> };

/**
 * The engine as a page has it: a worker of its own, and a new one after each lock, so that nothing of what was open is left in memory.
 * The page never holds a key, and locks the phone when nobody attends to it. What was asked of a worker that ended is never answered;
 * a save is, for locking waits for it.
 */
export const connectEngine = (): PhoneEngine => {
  const listeners = new Set<Listener>();
  let connection = connect(hear);
  let state: PhoneState['name'] | undefined;
  let locking: Promise<PhoneState> | undefined;

  function hear(change: EngineChange): void {
    const wasOpen = state === 'open';
    noteState(change.state);
    for (const listener of listeners) listener(change);
    // Another tab took the phone, or the server closed it.
    if (wasOpen && change.state.name !== 'open' && !locking) void startAnew();
  }

  const noteState = (next: PhoneState): PhoneState => {
    state = next.name;
    return next;
  };

  const startAnew = async (): Promise<PhoneState> => {
    const { worker, engine } = connection;
    connection = connect(hear);
    engine[releaseProxy]();
    worker.terminate();
    const next = noteState(await connection.engine.start());
    const sync = await connection.engine.syncState();
    for (const listener of listeners) listener({ kind: 'state', sync, state: next });
    return next;
  };

  const lockNow = async (): Promise<PhoneState> => {
    await connection.engine.lock();
    const next = await startAnew();
    locking = undefined;
    return next;
  };
  const lock = (): Promise<PhoneState> => {
    locking ??= lockNow();
    return locking;
  };

  lockWhenUnattended(() => {
    if (state === 'open') void lock();
  });

  const noted = async <Reason extends string>(
    answer: Promise<Ok<PhoneState>> | Promise<Refused<Reason>>,
  ): Promise<Result<PhoneState, Reason>> => {
    const said = await answer;
    if (said.ok) noteState(said.value);
    return said;
  };

  const engine = (): Remote<PhoneEngine> => connection.engine;
  return {
    start: async () => noteState(await engine().start()),
    useHere: async () => noteState(await engine().useHere()),
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
    pair: (pairId) => engine().pair(pairId),
    myWork: () => engine().myWork(),
    record: (pairId, command) => engine().record(pairId, command),
    undo: (saved) => engine().undo(saved),
    newId: () => engine().newId(),
    syncNow: () => engine().syncNow(),
    syncState: () => engine().syncState(),
    watch: async (listener) => void listeners.add(listener),
  };
};

const connect = (hear: Listener): Connection => {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  const engine = wrap<PhoneEngine>(worker);
  void engine.watch(proxy(hear));
  return { worker, engine };
};
