import { List } from '@thari/ui/List.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { PlanItemRow } from './PlanItemRow.tsx';
import type { PlanRow } from './person-view.ts';

type PlanListProps = { readonly page: PairPage; readonly rows: readonly PlanRow[]; readonly revealed: boolean };

/** What is open today, the most urgent first, each with its reason one tap away. */
export function PlanList({ page, rows, revealed }: PlanListProps) {
  const { t } = useApp();
  return (
    <section class="plan">
      <SectionTitle>{t.person.today}</SectionTitle>
      {rows.length === 0 ? (
        <p class="quiet-line">{t.person.nothing}</p>
      ) : (
        <List>
          {rows.map((row) => (
            <PlanItemRow key={row.id} row={row} pairId={page.pairId} revealed={revealed} />
          ))}
        </List>
      )}
    </section>
  );
}
