type Finger = { readonly identifier: number; readonly clientX: number; readonly clientY: number };
type Fingers = ArrayLike<Finger>;

/** Two fingers that touch, stay where they are and leave soon: not a pinch, and not a scroll. */
export const twoFingerTap = () => {
  let began: { readonly at: number; readonly fingers: readonly Finger[] } | undefined;
  const stays = (finger: Finger) => {
    const first = began?.fingers.find(({ identifier }) => identifier === finger.identifier);
    return !first || Math.hypot(finger.clientX - first.clientX, finger.clientY - first.clientY) <= tremble;
  };
  return {
    touched: (fingers: Fingers, at: number) => {
      if (fingers.length === 2) began = { at, fingers: Array.from(fingers) };
      else if (fingers.length > 2) began = undefined;
    },
    moved: (fingers: Fingers) => {
      if (!Array.from(fingers).every(stays)) began = undefined;
    },
    /** True when the last of the two has left and it was a tap. */
    left: (fingers: Fingers, at: number): boolean => {
      if (!began || fingers.length > 0) return false;
      const quick = at - began.at <= longest;
      began = undefined;
      return quick;
    },
  };
};

const tremble = 24; // pixels
const longest = 450; // milliseconds
