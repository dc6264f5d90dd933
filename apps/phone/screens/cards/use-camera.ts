import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { frameReader } from './read-frames.ts';

export type CameraState = 'starting' | 'looking' | 'none';

const betweenFramesMs = 150;

/** Looks through the camera while the page is open, and hands on what it reads. It keeps no picture and sends none. */
export const useCamera = (
  seen: (text: string) => void,
): { readonly video: RefObject<HTMLVideoElement | null>; readonly state: CameraState } => {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(seen);
  told.current = seen;
  const [state, setState] = useState<CameraState>('starting');
  useEffect(() => {
    const stop = new AbortController();
    watch(video, { stop: stop.signal, seen: (text) => told.current(text), looking: () => setState('looking') }).catch(
      // Refused, missing or taken by another app: she types the code, and need not know which it was.
      () => !stop.signal.aborted && setState('none'),
    );
    return () => stop.abort();
  }, []);
  return { video, state };
};

type Watching = {
  readonly stop: AbortSignal;
  readonly seen: (text: string) => void;
  readonly looking: () => void;
};

const watch = async (at: RefObject<HTMLVideoElement | null>, { stop, seen, looking }: Watching): Promise<void> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  const end = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  const video = at.current;
  if (stop.aborted || !video) return end();
  stop.addEventListener('abort', end);
  video.srcObject = stream;
  await video.play();
  const read = await frameReader();
  looking();
  while (!stop.aborted) {
    const text = await read(video);
    if (text !== undefined && !stop.aborted) seen(text);
    await new Promise((next) => setTimeout(next, betweenFramesMs));
  }
};
