import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { FoundPair } from '../../engine/engine-api.ts';
import { fewestLetters } from './find-view.ts';

const pause = 120; // milliseconds after the last letter

/** What was typed, and what was found for it. The letters stay while she looks at somebody and comes back. */
export const useFound = () => {
  const { dataVersion, engine, pages } = useApp();
  const [typed, setTyped] = useState(String(pages.get('find-typed') ?? ''));
  const [answered, setAnswered] = useState<{ readonly typed: string; readonly found: readonly FoundPair[] }>();

  useEffect(() => {
    pages.set('find-typed', typed);
    const wanted = typed.trim();
    if (wanted.length < fewestLetters) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const found = await engine.find(wanted).catch(() => []);
      if (isWanted) setAnswered({ typed: wanted, found });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, dataVersion]);
  return { typed, setTyped, answered };
};
