import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choice.css';
import './Field.css';
import { classNames } from './class-names.ts';
import { describedByNotes, FieldNotes } from './FieldNotes.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly sub?: string | undefined;
  readonly icon?: IconName | undefined;
  /** A drawing in the icon's place. */
  readonly picture?: ComponentChildren;
  /** Where its words are in another language than the page: so that a screen reader says them well. */
  readonly lang?: string | undefined;
  /** An answer about the question and not to it: "does not know", "did not want to say". */
  readonly aside?: boolean | undefined;
  /** In a check list: choosing it clears the others, and the others clear it. "None of these". */
  readonly alone?: boolean | undefined;
};

export type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly columns?: 1 | 2 | 3 | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The label is the headline of the screen. */
  readonly isQuestion?: boolean | undefined;
  readonly id?: string | undefined;
};

type CardsProps<Value extends string> = ChoicesProps<Value> & {
  readonly kind: 'radio' | 'checkbox';
  readonly isChosen: (value: Value) => boolean;
  readonly onToggle: (choice: Choice<Value>, chosen: boolean) => void;
};

/** Native radio buttons or check boxes on big cards: the browser brings arrow keys, space and the right words for a screen reader. */
export function ChoiceCards<Value extends string>(props: CardsProps<Value>) {
  const made = useId();
  const { label, choices, columns = 1, hint, error, isQuestion, id = made, kind, isChosen, onToggle } = props;
  return (
    <fieldset
      class="ui-field"
      role={kind === 'radio' ? 'radiogroup' : undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedByNotes({ of: id, hint, error })['aria-describedby']}
      id={id}
      tabIndex={-1}
    >
      <p class={classNames('ui-label', isQuestion && 'is-question')} id={`${id}-label`}>
        {label}
      </p>
      <FieldNotes of={id} hint={hint} error={error} />
      <div class={classNames('ui-choices', columns > 1 && `is-${columns}`)}>
        {choices.map((choice) => (
          <Card
            key={choice.value}
            choice={choice}
            kind={kind}
            name={id}
            chosen={isChosen(choice.value)}
            onToggle={onToggle}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps<Value extends string> = Pick<CardsProps<Value>, 'kind' | 'onToggle'> & {
  readonly choice: Choice<Value>;
  readonly name: string;
  readonly chosen: boolean;
};

function Card<Value extends string>({ choice, kind, name, chosen, onToggle }: CardProps<Value>) {
  return (
    <label class={classNames('ui-choice', chosen && 'is-chosen', choice.aside && 'is-aside')} lang={choice.lang}>
      <input
        class="ui-choice-mark"
        type={kind}
        name={name}
        value={choice.value}
        checked={chosen}
        onChange={(event) => onToggle(choice, event.currentTarget.checked)}
      />
      <span class="ui-choice-words">
        <span class="ui-choice-label">{choice.label}</span>
        {choice.sub && <span class="ui-choice-sub">{choice.sub}</span>}
      </span>
      {(choice.icon || choice.picture) && (
        <span class="ui-choice-picture">
          {choice.picture ?? (choice.icon && <Icon name={choice.icon} size={28} />)}
        </span>
      )}
    </label>
  );
}
