import { useEffect, useRef, useState } from 'preact/hooks';
import { english, type Language, languageOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { keepLanguage, languageOnOpening, lastLanguage } from './kept-language.ts';

/** The language that is shown, and how to choose another. */
export type Speech = {
  readonly t: Words;
  readonly choose: (language: Language) => void;
  /** Its file did not come: there is no network, and it is not on this phone yet. */
  readonly failed: boolean;
};

/** The words to begin with. A language that does not come is no reason to stay shut. */
export const wordsToBeginWith = (): Promise<Words> => lastLanguage(localStorage).load().catch(english.load);

/** Changes every word where it stands: nothing is loaded anew, and what was begun stays. */
export const useLanguage = (first: Words, workerId: string | undefined): Speech => {
  const [t, setT] = useState(first);
  const [failed, setFailed] = useState(false);
  const wanted = useRef(first.language);

  const choose = (language: Language) => {
    wanted.current = language.code;
    setFailed(false);
    const speak = (words: Words) => {
      if (wanted.current !== language.code) return; // she has chosen another meanwhile
      keepLanguage(localStorage, language.code, workerId);
      setT(words);
    };
    language.load().then(speak, () => setFailed(true));
  };
  useEffect(() => {
    document.documentElement.lang = t.language;
  }, [t]);
  useEffect(() => {
    const hers = workerId === undefined ? undefined : languageOnOpening(localStorage, workerId);
    const language = languageOf(hers ?? null);
    if (language && language.code !== t.language) choose(language);
  }, [workerId]);
  return { t, choose, failed };
};
