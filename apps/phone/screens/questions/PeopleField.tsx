import { CheckList } from '@thari/ui/CheckList.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { peopleShown } from './people-shown.ts';
import type { Offer } from './question.ts';

type PeopleFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly isQuestion: boolean;
  readonly choices: readonly Offer[];
  readonly search: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

/** Who of many: those chosen stay on top, a few letters find the others. */
export function PeopleField({ choices, search, values, onChange, ...rest }: PeopleFieldProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState('');
  const { shown, more } = peopleShown(choices, values, typed);
  const toggle = (some: readonly string[]) => {
    const seen = new Set(shown.map(({ value }) => value));
    onChange([...values.filter((value) => !seen.has(value)), ...some]);
  };
  const isEmpty = shown.length === 0;
  return (
    <div class="people">
      <Field label={search} value={typed} onInput={setTyped} type="search" keyboard="search" maxLength={40} />
      <CheckList
        {...rest}
        choices={shown.map(({ value, label, sub }) => ({ value, label, sub }))}
        values={values.filter((value) => shown.some((one) => one.value === value))}
        onChange={toggle}
      />
      <p class="ui-hint" role="status">
        {isEmpty ? t.team.nobodyLikeThat : more > 0 ? t.team.moreOfThem(more) : t.team.chosen(values.length)}
      </p>
    </div>
  );
}
