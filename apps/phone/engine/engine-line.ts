import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { EngineChange, PhoneEngine, PhoneState } from './engine-api.ts';

export type Listener = (change: EngineChange) => void;

/** The worker that is asked now. Each lock puts a new one in its place, so that nothing of what was open is left in memory. */
export type EngineLine = {
  readonly engine: () => Remote<PhoneEngine>;
  readonly note: (state: PhoneState) => PhoneState;
  readonly isOpen: () => boolean;
  readonly lock: () => Promise<PhoneState>;
};

export const engineLine = (tell: Listener): EngineLine => {
  let connection = connect(hear);
  let state: PhoneState['name'] | undefined;
  let locking: Promise<PhoneState> | undefined;

  function hear(change: EngineChange): void {
    const wasOpen = state === 'open';
    note(change.state);
    tell(change);
    // Another tab took the phone, or the server closed it.
    if (wasOpen && change.state.name !== 'open' && !locking) void startAnew();
  }

  const note = (next: PhoneState): PhoneState => {
    state = next.name;
    return next;
  };

  const startAnew = async (): Promise<PhoneState> => {
    const { worker, engine } = connection;
    connection = connect(hear);
    engine[releaseProxy]();
    worker.terminate();
    const next = note(await connection.engine.start());
    tell({ kind: 'state', sync: await connection.engine.syncState(), state: next });
    return next;
  };

  const lockNow = async (): Promise<PhoneState> => {
    await connection.engine.lock();
    const next = await startAnew();
    locking = undefined;
    return next;
  };

  return {
    engine: () => connection.engine,
    note,
    isOpen: () => state === 'open',
    lock: () => {
      locking ??= lockNow();
      return locking;
    },
  };
};

const connect = (hear: Listener) => {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  const engine = wrap<PhoneEngine>(worker);
  void engine.watch(proxy(hear));
  return { worker, engine };
};
