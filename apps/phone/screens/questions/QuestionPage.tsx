import { useMemo, useRef } from 'preact/hooks';
import { RevealButton } from '../person/RevealButton.tsx';
import { AnyQuestion } from './AnyQuestion.tsx';
import type { Answer, Answers } from './answers.ts';
import { headlineOf } from './headline-of.ts';
import type { Offer, Question } from './question.ts';

type QuestionPageProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly faults: Readonly<Record<string, string>>;
  readonly revealed: boolean;
  readonly onReveal: (() => void) | undefined;
  /** `tapped`: a finger or a mouse chose it. Arrow keys only walk over the answers, so they must not lead on. */
  readonly onAnswer: (question: Question, answer: Answer, tapped: boolean) => void;
};

/** The questions that stand together. */
export function QuestionPage(props: QuestionPageProps) {
  const { questions, answers, faults, revealed, onReveal, onAnswer } = props;
  const tapped = useRef(false);
  const hasClearWords = questions.some((question) => offersOf(question).some(({ clear }) => clear !== undefined));
  const headline = useMemo(() => headlineOf(questions, answers), []);
  return (
    <div
      class="questions"
      onPointerDownCapture={() => {
        tapped.current = true;
      }}
      onKeyDownCapture={() => {
        tapped.current = false;
      }}
    >
      {questions.map((question, index) => (
        <AnyQuestion
          key={question.id}
          question={question}
          isFirst={index === headline}
          answer={answers[question.id]}
          error={faults[question.id]}
          revealed={revealed}
          onAnswer={(answer) => onAnswer(question, answer, tapped.current)}
        />
      ))}
      {hasClearWords && <RevealButton revealed={revealed} onToggle={onReveal} />}
    </div>
  );
}

const offersOf = (question: Question): readonly Offer[] => ('choices' in question ? question.choices : []);
