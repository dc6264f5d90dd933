import { useLayoutEffect, useRef } from 'preact/hooks';
import './Dialog.css';
import { ShweshwePattern } from './ShweshwePattern.tsx';

export type CoverProps = {
  readonly shown: boolean;
  /** Says nothing about the programme: "Tap to go on". */
  readonly label: string;
  readonly onOpen: () => void;
};

/**
 * A blank cover for a screen that somebody else may see.
 *
 * It is a modal dialog because that is the browser's top layer: above other dialogs, with everything below out of reach
 * of taps, keys and screen readers. Only `onOpen` takes it away: Escape and the phone's back do not.
 */
export function Cover({ shown, label, onOpen }: CoverProps) {
  const cover = useRef<HTMLDialogElement>(null);
  const draw = () => {
    if (shown && !cover.current?.open) cover.current?.showModal();
    // The page itself is invisible meanwhile: a browser that closes the dialog all the same, or prints, shows a blank.
    document.documentElement.toggleAttribute('data-covered', shown);
    if (!shown) cover.current?.close();
  };
  useLayoutEffect(draw, [shown]);
  useLayoutEffect(() => () => void document.documentElement.removeAttribute('data-covered'), []);
  return (
    <dialog
      class="ui-cover ui-on-indigo"
      ref={cover}
      closedby="none"
      aria-label={label}
      onCancel={(event) => event.preventDefault()}
      onClose={draw}
    >
      {shown && (
        <>
          <ShweshwePattern />
          <button type="button" class="ui-cover-open" onClick={onOpen}>
            <span class="ui-cover-word">{label}</span>
          </button>
        </>
      )}
    </dialog>
  );
}
