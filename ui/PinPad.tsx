import { useId, useState } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Keypad } from './Keypad.tsx';

export type PinPadProps = {
  readonly label: string;
  readonly length?: number | undefined;
  /** Called with all digits. The pad empties itself at once and keeps none of them. */
  readonly onDone: (pin: string) => void;
  readonly words: { readonly delete: string; readonly entered: (count: number, length: number) => string };
  /** "That is not it. 4 tries left." A sentence in place of a shake: a shake is seen across the room and heard by nobody. */
  readonly error?: string | undefined;
  /** The word shown while the PIN is checked; the keys do nothing meanwhile. */
  readonly busy?: string | undefined;
};

/** Six dots and big keys. The digits are never on the screen and never in the page. */
export function PinPad({ label, length = 6, onDone, words, error, busy }: PinPadProps) {
  const id = useId();
  const [pin, setPin] = useState('');
  const shown = busy === undefined ? pin.length : length;

  const press = (key: string) => {
    if (busy !== undefined) return;
    const next = pin + key;
    setPin(next.length < length ? next : '');
    if (next.length === length) onDone(next);
  };
  const takeBack = () => setPin(pin.slice(0, -1));
  const byKeyboard = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) press(event.key);
    if (event.key === 'Backspace') takeBack();
  };

  return (
    <fieldset class="ui-pin" aria-labelledby={id} onKeyDown={byKeyboard}>
      <p class="ui-pin-label" id={id}>
        {label}
      </p>
      <div class="ui-pin-dots" aria-hidden>
        {Array.from({ length }, (_, index) => (
          <span key={index} class={classNames('ui-pin-dot', index < shown && 'is-filled')} />
        ))}
      </div>
      <p class="ui-unseen" aria-live="polite">
        {pin === '' ? '' : words.entered(pin.length, length)}
      </p>
      <div class="ui-pin-message">
        <PinMessage error={error} busy={busy} typing={pin !== ''} />
      </div>
      <Keypad secret onKey={press} onDelete={takeBack} deleteWord={words.delete} />
    </fieldset>
  );
}

function PinMessage({ error, busy, typing }: Pick<PinPadProps, 'error' | 'busy'> & { readonly typing: boolean }) {
  if (busy !== undefined) return <p role="status">{busy}</p>;
  if (!error || typing) return null; // the last try is no longer what she looks at once she types again
  return (
    <p class="ui-error" role="alert">
      <Icon name="alert-triangle" />
      <span>{error}</span>
    </p>
  );
}
