import { CheckList } from '@thari/ui/CheckList.tsx';
import { ChoiceList } from '@thari/ui/ChoiceList.tsx';
import { DateField } from '@thari/ui/DateField.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { NumberPad } from '@thari/ui/NumberPad.tsx';
import { Stepper } from '@thari/ui/Stepper.tsx';
import { useApp } from '../../app/app-context.ts';
import type { Answer } from './answers.ts';
import { PickField } from './PickField.tsx';
import type { Offer, Question } from './question.ts';

type AnyQuestionProps = {
  readonly question: Question;
  readonly isFirst: boolean;
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  readonly revealed: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

/** One question, drawn as its kind asks. */
export function AnyQuestion({ question, isFirst, answer, error, revealed, onAnswer }: AnyQuestionProps) {
  const { t } = useApp();
  const value = typeof answer === 'string' ? answer : '';
  const values = typeof answer === 'object' ? answer : [];
  const { id, ask: label, hint } = question;
  const common = { id, label, hint, error, isQuestion: isFirst };
  switch (question.kind) {
    case 'choice':
      return (
        <ChoiceList
          {...common}
          choices={shown(question.choices, revealed)}
          columns={question.columns}
          value={value}
          onChange={onAnswer}
        />
      );
    case 'many':
      return <CheckList {...common} choices={shown(question.choices, revealed)} values={values} onChange={onAnswer} />;
    case 'pick':
      return <PickField {...common} choices={question.choices} value={value} onChange={onAnswer} />;
    case 'day':
      return (
        <DateField
          {...common}
          value={value}
          onChange={(text) => onAnswer(text)}
          months={t.dates.months}
          words={t.dates.boxes}
          quick={question.chips}
        />
      );
    case 'text':
      return (
        <Field
          {...common}
          value={value}
          onInput={onAnswer}
          lines={question.lines}
          keyboard={question.keyboard}
          maxLength={question.maxLength}
        />
      );
    case 'count':
      return (
        <Stepper
          label={label}
          hint={hint}
          error={error}
          value={value === '' ? undefined : Number(value)}
          onChange={(next) => onAnswer(next === undefined ? '' : String(next))}
          min={question.min}
          max={question.max}
          start={question.start}
          unit={question.unit}
          words={question.words}
        />
      );
    case 'number':
      return (
        <NumberPad
          {...common}
          value={value}
          onChange={onAnswer}
          unit={question.unit}
          digits={question.digits}
          decimals={question.decimals}
          words={{ delete: question.delete }}
        />
      );
  }
}

/** The clear words take the place of the line below while they are shown; the neutral card stays where it was. */
const shown = (choices: readonly Offer[], revealed: boolean) =>
  choices.map(({ clear, sub, ...choice }) => ({ ...choice, sub: revealed ? (clear ?? sub) : sub }));
