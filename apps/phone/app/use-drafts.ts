import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PhoneEngine } from '../engine/engine-api.ts';
import { type Draft, type Drafts, draftsInMemory } from './drafts.ts';

const settledAfterMs = 250; // one write for a burst of taps or letters

/** What was begun, in memory, and behind it on the disk: she goes on at the same question after a lock, a call or a dead battery. */
export const useDrafts = (engine: PhoneEngine, isOpen: boolean): Drafts & { readonly flush: () => void } => {
  const [, setRestored] = useState(false);
  const drafts = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      // A phone that locked meanwhile keeps nothing; it is written again with the next answer.
      void engine.keepDrafts(memory.all().filter(mayBeKept).map(plain)).catch(() => undefined);
    };
    const memory = draftsInMemory(() => {
      clearTimeout(timer);
      timer = setTimeout(write, settledAfterMs);
    });
    return { ...memory, flush: () => timer !== undefined && write() };
  }, []);

  const isRestored = useRef(false);
  useEffect(() => {
    // Once: from then on what is in memory is newer than what is on the disk.
    if (!isOpen || isRestored.current) return;
    isRestored.current = true;
    const restore = async () => {
      drafts.restore((await engine.drafts()) as readonly unknown[] as readonly Draft[]); // this phone sealed them itself
      setRestored(true);
    };
    void restore().catch(() => undefined);
  }, [isOpen]);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', drafts.flush, stop);
    document.addEventListener('visibilitychange', drafts.flush, stop);
    return () => stop.abort();
  }, []);
  return drafts;
};

/** Before her yes nothing of her is written anywhere: such a welcome lives in memory only. */
const mayBeKept = ({ route, answers }: Draft): boolean => route.form !== 'enrolWoman' || answers.record === 'yes';

const plain = (draft: Draft) => ({ ...draft });
