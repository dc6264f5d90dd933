import { useId } from 'preact/hooks';
import { classNames } from './class-names.ts';
import './Field.css';
import { FieldNotes } from './FieldNotes.tsx';
import { Keypad } from './Keypad.tsx';
import { typedNumber } from './number-text.ts';

export type NumberPadProps = {
  readonly label: string;
  /** With a point whatever the reader's decimal mark is: "3.4". Empty when nothing was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly words: { readonly delete: string };
  readonly unit?: string | undefined;
  readonly decimals?: 0 | 1 | 2 | undefined;
  readonly decimalMark?: ',' | '.' | undefined;
  /** How many digits may stand before the mark. */
  readonly digits?: number | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isQuestion?: boolean | undefined;
};

/** A number on keys of our own: bigger than the phone's, without its memory, and without a keyboard that covers the question. */
export function NumberPad(props: NumberPadProps) {
  const id = useId();
  const {
    label,
    value,
    onChange,
    words,
    unit,
    decimals = 0,
    decimalMark = ',',
    digits = 4,
    hint,
    error,
    isQuestion,
  } = props;
  const press = (key: string) => onChange(typedNumber(value, key, { decimals, digits }));
  const takeBack = () => onChange(value.slice(0, -1));
  const byKeyboard = (event: KeyboardEvent) => {
    if (/^[\d.,]$/.test(event.key)) press(event.key);
    if (event.key === 'Backspace') takeBack();
  };
  return (
    <fieldset class="ui-number" aria-labelledby={`${id}-label`} onKeyDown={byKeyboard}>
      <p class={classNames('ui-label', isQuestion && 'is-question')} id={`${id}-label`}>
        {label}
      </p>
      <FieldNotes of={id} hint={hint} error={error} />
      <output class={classNames('ui-number-shown', error && 'is-wrong')} aria-labelledby={`${id}-label`}>
        <span class="ui-number-value">{value.replace('.', decimalMark) || '\u2013'}</span>
        {unit && <span class="ui-unit">{unit}</span>}
      </output>
      <Keypad
        onKey={press}
        onDelete={takeBack}
        deleteWord={words.delete}
        corner={decimals > 0 ? decimalMark : undefined}
      />
    </fieldset>
  );
}
