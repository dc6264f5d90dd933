import { useApp } from '../../app/app-context.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { reachLines } from './reach-lines.ts';

/** Folded: her full name, her number and her house are for the moment in which they are needed. */
export function HowToReachHer({ page }: { readonly page: PairPage }) {
  const { t, say, state, today } = useApp();
  return (
    <details class="folded">
      <summary>{t.person.reach}</summary>
      <dl class="pairs">
        {reachLines(page, { t, say, state, today }).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd translate={false}>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
