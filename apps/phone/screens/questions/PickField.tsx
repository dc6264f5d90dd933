import { describedByNotes, FieldNotes } from '@thari/ui/FieldNotes.tsx';
import type { Offer } from './question.ts';

type PickFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly isQuestion: boolean;
  readonly choices: readonly Offer[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One out of a long list, one line high: the phone's own list opens on a tap. */
export function PickField({ id, label, hint, error, isQuestion, choices, value, onChange }: PickFieldProps) {
  return (
    <div class="ui-field">
      <label class={isQuestion ? 'ui-label is-question' : 'ui-label'} for={id}>
        {label}
      </label>
      <FieldNotes of={id} hint={hint} error={error} />
      <select
        id={id}
        class="ui-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedByNotes({ of: id, hint, error })}
      >
        {value === '' && <option value="" />}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
