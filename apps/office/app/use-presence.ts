import { useEffect, useRef, useState } from 'preact/hooks';
import { type Presence, presence, tellServerEverySeconds } from './idle.ts';
import { lockedWord, tabsChannel } from './sign-out.ts';

type Told = { readonly onGone: () => void; readonly onLocked: () => void; readonly tellServer: () => void };

/** Is somebody at the desk? Two tabs of one desk know of each other: what is used in one is not locked by the other. */
export const usePresence = ({ onGone, onLocked, tellServer }: Told): readonly [Presence, () => void] => {
  const [now, setNow] = useState<Presence>({ is: 'here' });
  const lastSeen = useRef(Date.now());
  const lastTold = useRef(Date.now());
  const tabs = useRef<BroadcastChannel>(undefined);

  const stay = () => {
    const at = Date.now();
    if (presence(lastSeen.current, at).is === 'gone') return; // too late: the next tick locks
    if (at - lastSeen.current > 5000) tabs.current?.postMessage(at);
    lastSeen.current = at;
    setNow((before) => (before.is === 'here' ? before : { is: 'here' }));
    if (at - lastTold.current < tellServerEverySeconds * 1000) return;
    lastTold.current = at;
    tellServer();
  };
  // While the question stands only its own buttons answer it: a press on "Lock it now" is no sign of staying.
  const seen = () => {
    if (presence(lastSeen.current, Date.now()).is === 'here') stay();
  };

  useEffect(() => {
    const stop = new AbortController();
    const channel = new BroadcastChannel(tabsChannel);
    tabs.current = channel;
    channel.onmessage = ({ data }) => {
      if (data === lockedWord) return onLocked();
      lastSeen.current = Math.max(lastSeen.current, Number(data) || 0); // the hour at which another tab was used
    };
    const tick = () => {
      const next = presence(lastSeen.current, Date.now());
      setNow((before) => (before.is === 'here' && next.is === 'here' ? before : next));
      if (next.is === 'gone') onGone();
    };
    const timer = setInterval(tick, 1000);
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'scroll'])
      addEventListener(sign, seen, { signal: stop.signal, passive: true });
    return () => {
      stop.abort();
      clearInterval(timer);
      channel.close();
    };
  }, []);
  return [now, stay];
};
