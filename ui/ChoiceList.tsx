import { ChoiceCards, type ChoicesProps } from './ChoiceCards.tsx';

export type ChoiceListProps<Value extends string> = ChoicesProps<Value> & {
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

/** One answer out of a few. */
export function ChoiceList<Value extends string>({ value, onChange, ...rest }: ChoiceListProps<Value>) {
  return (
    <ChoiceCards
      {...rest}
      kind="radio"
      isChosen={(candidate) => candidate === value}
      onToggle={(choice) => onChange(choice.value)}
    />
  );
}
