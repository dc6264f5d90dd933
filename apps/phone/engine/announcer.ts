import type { Edge } from './edge.ts';
import type { EngineChange } from './engine-api.ts';

type Kind = EngineChange['kind'];

// A first fill changes something a hundred times a minute; a screen redraws twice a second at most.
const apartMs = 500;
const heaviest: readonly Kind[] = ['state', 'data', 'sync'];

/** Tells the screens at once, and then no more than twice a second; of what came meanwhile, the heaviest kind. */
export const announcer = (after: Edge['after'], tell: (kind: Kind) => void): ((kind: Kind) => void) => {
  let waiting: Kind | undefined;
  let isQuiet = true;
  const speak = (): void => {
    isQuiet = true;
    if (waiting) announce(waiting);
  };
  const announce = (kind: Kind): void => {
    if (!isQuiet && kind !== 'state') {
      waiting = heaviest.find((other) => other === kind || other === waiting);
      return;
    }
    waiting = undefined;
    tell(kind);
    if (isQuiet) after(apartMs, speak);
    isQuiet = false;
  };
  return announce;
};
