import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly again: () => void }
  | { readonly is: 'there'; readonly data: T };

/** Asks the engine for a page, and again whenever the data changes. What was there before is shown meanwhile. */
export const useLoaded = <T>(key: string, load: () => Promise<T>): Loaded<T> => {
  const { pages, dataVersion } = useApp();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly failed: boolean }>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isWanted = true;
    const came = (failed: boolean) => isWanted && setAnswer({ key, failed });
    load().then(
      (data) => {
        if (isWanted) pages.set(key, data);
        came(false);
      },
      () => came(true),
    );
    return () => {
      isWanted = false;
    };
  }, [key, dataVersion, tries]);

  if (pages.has(key)) return { is: 'there', data: pages.get(key) as T }; // stored under this key by the same load
  if (answer?.key === key && answer.failed) return { is: 'failed', again: () => setTries(tries + 1) };
  return { is: 'loading' };
};
