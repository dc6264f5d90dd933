import { useEffect, useRef, useState } from 'preact/hooks';
import { type Presence, presence, tellServerEverySeconds } from './idle.ts';

type Told = { readonly onGone: () => void; readonly tellServer: () => void };

/** Is somebody at the desk? Two tabs of one desk know of each other: what is used in one is not locked by the other. */
export const usePresence = ({ onGone, tellServer }: Told): readonly [Presence, () => void] => {
  const [now, setNow] = useState<Presence>({ is: 'here' });
  const lastSeen = useRef(Date.now());
  const lastTold = useRef(Date.now());
  const tabs = useRef<BroadcastChannel>(undefined);

  const seen = () => {
    const at = Date.now();
    if (presence(lastSeen.current, at).is === 'gone') return; // too late: the next tick locks
    if (at - lastSeen.current > 5000) tabs.current?.postMessage(at);
    lastSeen.current = at;
    setNow((before) => (before.is === 'here' ? before : { is: 'here' }));
    if (at - lastTold.current < tellServerEverySeconds * 1000) return;
    lastTold.current = at;
    tellServer();
  };

  useEffect(() => {
    const stop = new AbortController();
    const channel = new BroadcastChannel('thari-desk');
    tabs.current = channel;
    channel.onmessage = ({ data }) => {
      lastSeen.current = Math.max(lastSeen.current, Number(data) || 0);
    };
    const tick = () => {
      const next = presence(lastSeen.current, Date.now());
      setNow((before) => (before.is === 'here' && next.is === 'here' ? before : next));
      if (next.is === 'gone') onGone();
    };
    const timer = setInterval(tick, 1000);
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'scroll'])
      addEventListener(sign, seen, { ...stop, passive: true });
    return () => {
      stop.abort();
      clearInterval(timer);
      channel.close();
    };
  }, []);
  return [now, seen];
};
