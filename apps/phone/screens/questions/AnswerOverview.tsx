import { Button } from '@thari/ui/Button.tsx';
import { useApp } from '../../app/app-context.ts';
import type { Answers } from './answers.ts';
import { factLines } from './fact-lines.ts';
import type { Question } from './question.ts';

type AnswerOverviewProps = {
  readonly pages: readonly (readonly Question[])[];
  readonly answers: Answers;
  readonly onChange: (step: number) => void;
};

/** Every answer once more, before it is saved; each leads back to its question. No clear words here. */
export function AnswerOverview({ pages, answers, onChange }: AnswerOverviewProps) {
  const { t, say, today } = useApp();
  const rows = pages.flatMap((page, step) =>
    factLines(page, answers, { t, say, today, veil: 'neutral' }).map((line) => ({ ...line, step })),
  );
  return (
    <section class="overview">
      <h2 class="overview-title">{t.enrol.review}</h2>
      <p class="ui-hint">{t.enrol.reviewHint}</p>
      <dl class="overview-rows">
        {rows.map(({ step, id, label, value }) => (
          <div class="overview-row" key={id}>
            <dt>{label}</dt>
            <dd class="overview-value">{value}</dd>
            <dd class="overview-change">
              <Button kind="plain" icon="pencil" heardAs={`${t.enrol.change}: ${label}`} onPress={() => onChange(step)}>
                <span class="ui-unseen">{t.enrol.change}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
