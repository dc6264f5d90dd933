import type { PhoneState, UnlockRefusal } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';

type Locked = Extract<PhoneState, { name: 'locked' }>;

export type LockView = {
  /** The keys are there unless she has to wait, or has to meet the server first. */
  readonly keys: boolean;
  /** "4:58", counting down; undefined where there is nothing to wait for. */
  readonly wait: string | undefined;
  readonly leaseEnded: boolean;
  readonly error: string | undefined;
  /** Said before the next wrong try does harm. */
  readonly warning: string | undefined;
  readonly unsent: string | undefined;
};

/** From here on a wrong try is worth a warning before it is made. */
const fewTries = 5;

export const lockView = (
  state: Locked,
  refused: UnlockRefusal | undefined,
  secondsLeft: number,
  { doors: { lock } }: Words,
): LockView => {
  const waits = secondsLeft > 0;
  return {
    keys: !waits && !state.leaseEnded,
    wait: waits ? lock.waitFor(Math.floor(secondsLeft / 60), secondsLeft % 60) : undefined,
    leaseEnded: state.leaseEnded,
    error: refused && !waits ? errorOf(refused, state, lock) : undefined,
    warning: state.triesLeft <= fewTries && refused === undefined ? lock.lastTries(state.triesLeft) : undefined,
    unsent: state.unsent > 0 ? lock.unsent(state.unsent) : undefined,
  };
};

const errorOf = (refused: UnlockRefusal, { triesLeft }: Locked, lock: Words['doors']['lock']): string =>
  refused === 'wrong-pin' ? lock.triesLeft(triesLeft) : lock.refusals[refused];
