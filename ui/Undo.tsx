import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './Notice.css';

export type UndoProps = {
  /** What was done: "Visit saved on this phone". */
  readonly children: string;
  readonly undoWord: string;
  readonly onUndo: () => void;
  /** Its time is over. Nothing is lost: a correction is possible afterwards. */
  readonly onGone: () => void;
  readonly seconds?: number | undefined;
};

/** Ten seconds to take it back. The time stands still while the button has the focus, and under a mouse. */
export function Undo({ children, undoWord, onUndo, onGone, seconds = 10 }: UndoProps) {
  const [left, setLeft] = useState(seconds);
  const toast = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const tick = setInterval(
      () => toast.current?.matches(':hover, :focus-within') || setLeft((before) => before - 1),
      1000,
    );
    return () => clearInterval(tick);
  }, []);
  useEffect(() => {
    if (left <= 0) onGone();
  }, [left]);

  return (
    <div class="ui-undo ui-on-indigo" ref={toast}>
      <div class="ui-undo-row">
        <p role="status">{children}</p>
        <Button icon="undo" onPress={onUndo}>
          {undoWord}
        </Button>
      </div>
      <div class="ui-undo-left" style={{ transform: `scaleX(${Math.max(0, left) / seconds})` }} />
    </div>
  );
}
