import { Card } from '@thari/ui/Card.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import type { NumbersCounted } from '../../engine/numbers/numbers-answer.ts';
import { knownView } from './known-view.ts';

/** Where the numbers come from, and as of when: a phone counts what it knows. */
export function KnownHere({ counted }: { readonly counted: NumbersCounted }) {
  const { say, sync, t, today } = useApp();
  const { facts, note } = knownView(counted, sync, { t, say, today });
  return (
    <section>
      <SectionTitle>{t.numbers.known.heading}</SectionTitle>
      <Card>
        <dl class="pairs">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet-line">{note}</p>
        <p class="quiet-line">{t.numbers.known.derived}</p>
      </Card>
    </section>
  );
}
