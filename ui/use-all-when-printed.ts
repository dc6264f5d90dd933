import { useEffect, useState } from 'preact/hooks';

/** Is the page being printed? Then everything has to be drawn, not only what fits a screen. */
export const useAllWhenPrinted = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('beforeprint', () => setPrinting(true), stop);
    addEventListener('afterprint', () => setPrinting(false), stop);
    return () => stop.abort();
  }, []);
  return printing;
};
