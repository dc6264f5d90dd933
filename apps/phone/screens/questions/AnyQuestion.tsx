import { CheckList } from '@thari/ui/CheckList.tsx';
import { ChoiceList } from '@thari/ui/ChoiceList.tsx';
import { DateField } from '@thari/ui/DateField.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { NumberPad } from '@thari/ui/NumberPad.tsx';
import { Stepper } from '@thari/ui/Stepper.tsx';
import { useApp } from '../../app/app-context.ts';
import { TopicPicture } from '../session/TopicPicture.tsx';
import type { Answer } from './answers.ts';
import { PeopleField } from './PeopleField.tsx';
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
export function AnyQuestion(props: AnyQuestionProps) {
  const { kind } = props.question;
  return kind === 'choice' || kind === 'many' || kind === 'pick' ? <Chosen {...props} /> : <Typed {...props} />;
}

const common = ({ question: { id, ask, hint }, error, isFirst }: AnyQuestionProps) => ({
  id,
  label: ask,
  hint,
  error,
  isQuestion: isFirst,
});

/** Answered by choosing out of what is offered. */
function Chosen(props: AnyQuestionProps) {
  const { question, answer, revealed, onAnswer } = props;
  const value = typeof answer === 'string' ? answer : '';
  const values = typeof answer === 'object' ? answer : [];
  switch (question.kind) {
    case 'choice': {
      const { choices, columns } = question;
      return (
        <ChoiceList
          {...common(props)}
          choices={shown(choices, revealed)}
          columns={columns}
          value={value}
          onChange={onAnswer}
        />
      );
    }
    case 'many':
      if (question.search !== undefined)
        return (
          <PeopleField
            {...common(props)}
            choices={question.choices}
            search={question.search}
            values={values}
            onChange={onAnswer}
          />
        );
      return (
        <CheckList {...common(props)} choices={shown(question.choices, revealed)} values={values} onChange={onAnswer} />
      );
    case 'pick':
      return <PickField {...common(props)} choices={question.choices} value={value} onChange={onAnswer} />;
    default:
      return null;
  }
}

/** Answered with a day, a word or a number. */
function Typed(props: AnyQuestionProps) {
  const { t } = useApp();
  const { question, answer, onAnswer } = props;
  const value = typeof answer === 'string' ? answer : '';
  switch (question.kind) {
    case 'day':
      return (
        <DateField
          {...common(props)}
          value={value}
          onChange={(text) => onAnswer(text)}
          months={t.dates.months}
          words={t.dates.boxes}
          quick={question.chips}
        />
      );
    case 'text': {
      const { lines, keyboard, maxLength } = question;
      return <Field {...common(props)} value={value} onInput={onAnswer} {...{ lines, keyboard, maxLength }} />;
    }
    case 'count': {
      const { min, max, start, unit, words } = question;
      const { label, hint, error } = common(props);
      return (
        <Stepper
          {...{ label, hint, error, min, max, start, unit, words }}
          value={value === '' ? undefined : Number(value)}
          onChange={(next) => onAnswer(next === undefined ? '' : String(next))}
        />
      );
    }
    case 'number': {
      const { unit, digits, decimals } = question;
      const words = { delete: question.delete };
      return <NumberPad {...common(props)} value={value} onChange={onAnswer} {...{ unit, digits, decimals, words }} />;
    }
    default:
      return null;
  }
}

/** The clear words take the place of the line below while they are shown; the neutral card stays where it was. */
const shown = (choices: readonly Offer[], revealed: boolean) =>
  choices.map(({ clear, sub, picture, ...choice }) => ({
    ...choice,
    sub: revealed ? (clear ?? sub) : sub,
    picture: picture && <TopicPicture topic={picture} />,
  }));
