import { useEffect, useState } from 'preact/hooks';

const seconds = 30;

export type Revealed = {
  readonly revealed: boolean /** Undefined where clear words stay covered. */;
  readonly toggle: (() => void) | undefined;
};

/** Clear words for half a minute; then they cover themselves, whoever holds the phone. */
export const useRevealed = (covered = false): Revealed => {
  const [revealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(false), seconds * 1000);
    return () => clearTimeout(timer);
  }, [revealed]);
  return covered ? { revealed: false, toggle: undefined } : { revealed, toggle: () => setRevealed(!revealed) };
};
