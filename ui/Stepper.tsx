import { useId } from 'preact/hooks';
import { Button } from './Button.tsx';
import './Field.css';
import { describedByNotes, FieldNotes } from './FieldNotes.tsx';
import { Icon } from './Icon.tsx';
import './Keypad.css';

export type StepperProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly words: { readonly less: string; readonly more: string };
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Where the first tap on + or - lands. */
  readonly start?: number | undefined;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** A small whole number: how many babies, how many days of tablets are left. */
export function Stepper(props: StepperProps) {
  const id = useId();
  const { label, value, onChange, words, min = 0, max = 999, start = min, unit, hint, error } = props;
  const step = (by: number) => onChange(value === undefined ? start : Math.min(max, Math.max(min, value + by)));
  return (
    <div class="ui-field">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <FieldNotes of={id} hint={hint} error={error} />
      <div class="ui-stepper">
        <Button heardAs={words.less} onPress={() => step(-1)}>
          <Icon name="minus" />
        </Button>
        <input
          id={id}
          class="ui-input"
          inputmode="numeric"
          autocomplete="off"
          maxLength={String(max).length}
          value={value ?? ''}
          {...describedByNotes({ of: id, hint, error })}
          onInput={(event) => onChange(wholeNumber(event.currentTarget.value))}
        />
        <Button heardAs={words.more} onPress={() => step(1)}>
          <Icon name="plus" />
        </Button>
        {unit && <span class="ui-unit">{unit}</span>}
      </div>
    </div>
  );
}

const wholeNumber = (text: string): number | undefined => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
};
