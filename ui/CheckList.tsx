import { ChoiceCards, type ChoicesProps } from './ChoiceCards.tsx';
import { toggled } from './toggled.ts';

export type CheckListProps<Value extends string> = ChoicesProps<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
};

/** Any number of answers out of a few. */
export function CheckList<Value extends string>({ values, onChange, ...rest }: CheckListProps<Value>) {
  return (
    <ChoiceCards
      {...rest}
      kind="checkbox"
      isChosen={(candidate) => values.includes(candidate)}
      onToggle={(choice, chosen) => onChange(toggled(rest.choices, values, choice, chosen))}
    />
  );
}
