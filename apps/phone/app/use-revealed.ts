import { useEffect, useState } from 'preact/hooks';

const seconds = 30;

export type Revealed = { readonly revealed: boolean; readonly toggle: () => void };

/** Clear words for half a minute; then they cover themselves, whoever holds the phone. */
export const useRevealed = (): Revealed => {
  const [revealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(false), seconds * 1000);
    return () => clearTimeout(timer);
  }, [revealed]);
  return { revealed, toggle: () => setRevealed(!revealed) };
};
