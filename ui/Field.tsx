import { useId } from 'preact/hooks';
import './Field.css';
import { describedByNotes, FieldNotes } from './FieldNotes.tsx';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** A sentence that says what to do. */
  readonly error?: string | undefined;
  readonly type?: 'text' | 'search' | 'password' | 'email' | 'tel' | undefined;
  /** Which keyboard the phone shows. */
  readonly keyboard?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  /** More than one line of text. */
  readonly lines?: number | undefined;
  /** Printed behind the box: "kg". */
  readonly unit?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Given only where an error summary or a test has to point at the field. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** "off" unless it is a sign-in field of the office: a shared phone must not offer the last woman's name. */
  readonly autocomplete?: string | undefined;
  /** The label is the headline of the screen. */
  readonly isQuestion?: boolean | undefined;
};

/** A box to type in. What is typed is never kept by the browser, corrected by it or sent away to be translated. */
export function Field(props: FieldProps) {
  const made = useId();
  const { label, hint, error, unit, isQuestion, id = made } = props;
  return (
    <div class="ui-field">
      <label class={isQuestion ? 'ui-label is-question' : 'ui-label'} for={id}>
        {label}
      </label>
      <FieldNotes of={id} hint={hint} error={error} />
      {unit === undefined ? (
        <Box {...props} id={id} />
      ) : (
        <div class="ui-input-row">
          <Box {...props} id={id} />
          <span class="ui-unit">{unit}</span>
        </div>
      )}
    </div>
  );
}

function Box(props: FieldProps & { readonly id: string }) {
  const {
    id,
    value,
    onInput,
    type = 'text',
    keyboard,
    lines,
    maxLength,
    name,
    autocomplete = 'off',
    hint,
    error,
  } = props;
  const shared = {
    id,
    name,
    class: 'ui-input',
    value,
    maxLength,
    autocomplete,
    autoCorrect: 'off', // so spelt it stays an attribute; the property `autocorrect` is a yes or no, and "off" would mean yes
    autocapitalize: 'off' as const,
    spellcheck: false,
    translate: false,
    ...describedByNotes({ of: id, hint, error }),
  };
  if (lines !== undefined)
    return <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />;
  // Preact's types want one literal type for each `<input>`; all of ours take the same attributes.
  return (
    <input
      {...shared}
      type={type as 'text'}
      inputmode={keyboard}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
