import { useEffect, useState } from 'preact/hooks';
import type { Answer, Failure } from '../api/answer.ts';
import { useDesk } from './desk-context.ts';

export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly is: 'there'; readonly data: T; readonly stale: Failure | undefined; readonly again: () => void };

/** Asks the server for a page, and again when the network comes back. What was there before is shown meanwhile. */
export const useLoaded = <T>(key: string, load: () => Promise<Answer<T>>): Loaded<T> => {
  const { kept, lock } = useDesk();
  const [came, setCame] = useState<{ readonly key: string; readonly failure: Failure | undefined }>();
  const [tries, setTries] = useState(0);
  const again = () => setTries((count) => count + 1);

  useEffect(() => {
    let isWanted = true;
    load().then((answer) => {
      if (!answer.ok && answer.failure.kind === 'signed-out') return lock('ended');
      if (!isWanted) return;
      if (answer.ok) kept.set(key, answer.data);
      setCame({ key, failure: answer.ok ? undefined : answer.failure });
    });
    const stop = new AbortController();
    addEventListener('online', again, stop);
    return () => {
      isWanted = false;
      stop.abort();
    };
  }, [key, tries]);

  const failure = came?.key === key ? came.failure : undefined;
  // What is no longer hers to see goes away; what is only out of reach stays.
  if (kept.has(key) && failure?.kind !== 'problem')
    return { is: 'there', data: kept.get(key) as T, stale: failure, again }; // stored under this key by the same load
  return failure ? { is: 'failed', failure, again } : { is: 'loading' };
};
