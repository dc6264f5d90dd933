import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';

/** What she chose on a page stays chosen while she looks behind a number and comes back. It goes when the phone locks. */
export const useKeptChoice = <T>(key: string, start: T): readonly [T, (choice: T) => void] => {
  const { pages } = useApp();
  const [choice, setChoice] = useState<T>(() => (pages.has(key) ? (pages.get(key) as T) : start)); // stored below, under the same key
  const choose = (next: T) => {
    pages.set(key, next);
    setChoice(next);
  };
  return [choice, choose];
};
