import { useEffect, useState } from 'preact/hooks';
import type { EngineChange, PhoneEngine, PhoneState, SyncState } from '../engine/engine-api.ts';

export type Phone = {
  /** Undefined until the engine has answered for the first time. */
  readonly state: PhoneState | undefined;
  readonly sync: SyncState;
  readonly dataVersion: number;
  readonly failed: boolean;
  readonly setState: (state: PhoneState) => void;
};

/** In what state this phone is, as the engine last said. */
export const usePhone = (engine: PhoneEngine): Phone => {
  const [state, setState] = useState<PhoneState>();
  const [sync, setSync] = useState<SyncState>(nothingSent);
  const [dataVersion, setDataVersion] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let unsent = 0;
    const changed = (change: EngineChange) => {
      setSync(change.sync);
      if (change.kind === 'state') setState(change.state);
      // What was sent is marked as sent on the pages too.
      if (change.kind === 'data' || change.sync.unsent !== unsent) setDataVersion((version) => version + 1);
      unsent = change.sync.unsent;
    };
    const begin = async () => {
      await engine.watch(changed);
      setState(await engine.start());
      setSync(await engine.syncState());
    };
    begin().catch(() => setFailed(true));
  }, [engine]);
  return { state, sync, dataVersion, failed, setState };
};

const nothingSent: SyncState = {
  unsent: 0,
  refused: 0,
  lastSyncAt: undefined,
  busy: false,
  fill: { state: 'none', pairs: 0, of: 0 },
  problem: undefined,
};
