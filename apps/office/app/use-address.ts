import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Address, addressFrom, pathOf } from './address.ts';

export type Go = {
  readonly to: (address: Address) => void;
  /** The same page with another filter: Back does not walk through every letter typed. */
  readonly instead: (address: Address) => void;
  /** To where she came from; to `otherwise` when the page was opened by its address. */
  readonly back: (otherwise: Address) => void;
};

/** Stands in the browser's history for pages that were reached from inside: Back then stays inside. */
const mark = { inside: true };

export const useAddress = (): readonly [Address, Go] => {
  const [address, setAddress] = useState(here);
  const go = useMemo<Go>(() => {
    const to = (next: Address) => {
      history.pushState(mark, '', pathOf(next));
      setAddress(next);
      scrollTo(0, 0);
    };
    const instead = (next: Address) => {
      history.replaceState(history.state, '', pathOf(next));
      setAddress(next);
    };
    const back = (otherwise: Address) => (history.state?.inside ? history.back() : to(otherwise));
    return { to, instead, back };
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    addEventListener('popstate', () => setAddress(here()), stop);
    addEventListener('click', (event) => followInside(event, go), stop);
    return () => stop.abort();
  }, [go]);
  return [address, go];
};

const here = (): Address => addressFrom(location.pathname, location.search);

/** Plain links stay links: a new tab, a new window and "copy the address" still work. */
const followInside = (event: MouseEvent, go: Go): void => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented || link.target) return;
  event.preventDefault();
  go.to(addressFrom(link.pathname, link.search));
};
