import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './Dialog.css';

export type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Buttons; the safe one first, so that it has the focus. */
  readonly actions: ComponentChildren;
  /** Asked for by Escape or by the phone's own back. */
  readonly onClose: () => void;
};

/** A question that has to be answered first. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="ui-dialog" ref={dialog} aria-labelledby={id} onClose={() => open && onClose()}>
      {open && (
        <>
          <h2 class="ui-dialog-title" id={id}>
            {title}
          </h2>
          {children}
          <div class="ui-dialog-actions">{actions}</div>
        </>
      )}
    </dialog>
  );
}
