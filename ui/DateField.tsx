import type { CalendarDate } from '@thari/kernel/calendar-date';
import { useId, useState } from 'preact/hooks';
import { Chip } from './Chip.tsx';
import './DateField.css';
import { classNames } from './class-names.ts';
import { type DateBoxes, dateBoxes, dateText, dayOf } from './date-text.ts';
import './Field.css';
import { describedByNotes, FieldNotes } from './FieldNotes.tsx';

export type DateFieldProps = {
  readonly label: string;
  /** The text of `dateText`: a whole day, a part of one, or empty. */
  readonly value: string;
  /** Gets the text, and the day when the text names one that exists. "31 February" is a text without a day. */
  readonly onChange: (text: string, day: CalendarDate | undefined) => void;
  /** January to December in the reader's language. A month is always a name: 3/4 is not the same day everywhere. */
  readonly months: readonly string[];
  readonly words: { readonly day: string; readonly month: string; readonly year: string };
  /** Answers for one tap: today, yesterday. */
  readonly quick?: readonly { readonly label: string; readonly day: CalendarDate }[] | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isQuestion?: boolean | undefined;
  readonly id?: string | undefined;
};

/** A date. Never the phone's own picker: it follows the language of the phone and not of the reader, and hides the year. */
export function DateField(props: DateFieldProps) {
  const made = useId();
  const { label, value, onChange, quick = [], hint, error, isQuestion, id = made } = props;
  return (
    <fieldset
      class="ui-field"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedByNotes({ of: id, hint, error })['aria-describedby']}
    >
      <p class={classNames('ui-label', isQuestion && 'is-question')} id={`${id}-label`}>
        {label}
      </p>
      <FieldNotes of={id} hint={hint} error={error} />
      {quick.length > 0 && (
        <div class="ui-chips">
          {quick.map(({ label: word, day }) => (
            <Chip key={word} label={word} pressed={value === day} onPress={() => onChange(day, day)} />
          ))}
        </div>
      )}
      <Boxes {...props} />
    </fieldset>
  );
}

function Boxes({ value, onChange, months, words, error }: DateFieldProps) {
  // What was typed is kept as typed: "3" must not turn into "03" under her finger on the way to "31".
  const [typed, setTyped] = useState(dateBoxes(value));
  const boxes = dateText(typed) === value ? typed : dateBoxes(value);
  const change = (part: Partial<DateBoxes>) => {
    const next = { ...boxes, ...part };
    setTyped(next);
    const text = dateText(next);
    onChange(text, dayOf(text));
  };
  const invalid = error ? true : undefined;
  return (
    <div class="ui-date-boxes" translate={false}>
      <Digits label={words.day} value={boxes.day} length={2} invalid={invalid} onInput={(day) => change({ day })} />
      <label class="ui-date-part is-month">
        {words.month}
        <select
          class="ui-input"
          value={boxes.month}
          aria-invalid={invalid}
          onChange={(event) => change({ month: event.currentTarget.value })}
        >
          <option value="" />
          {months.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Digits label={words.year} value={boxes.year} length={4} invalid={invalid} onInput={(year) => change({ year })} />
    </div>
  );
}

type DigitsProps = {
  readonly label: string;
  readonly value: string;
  readonly length: number;
  readonly invalid: true | undefined;
  readonly onInput: (digits: string) => void;
};

function Digits({ label, value, length, invalid, onInput }: DigitsProps) {
  return (
    <label class={classNames('ui-date-part', length === 4 && 'is-year')}>
      {label}
      <input
        class="ui-input"
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        maxLength={length}
        value={value}
        aria-invalid={invalid}
        onInput={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '');
          event.currentTarget.value = digits; // a letter that slipped in must vanish even when the value stays the same
          onInput(digits);
        }}
      />
    </label>
  );
}
