import { useEffect, useState } from 'preact/hooks';

/** Whole seconds, from `seconds` down to nought. It begins anew when the engine names another number. */
export const useCountdown = (seconds: number): number => {
  const [ends, setEnds] = useState(() => performance.now() + seconds * 1000);
  const [, look] = useState(0);
  useEffect(() => setEnds(performance.now() + seconds * 1000), [seconds]);
  useEffect(() => {
    if (performance.now() >= ends) return;
    const timer = setInterval(() => look(performance.now()), 500);
    return () => clearInterval(timer);
  }, [ends]);
  return Math.max(0, Math.ceil((ends - performance.now()) / 1000));
};
