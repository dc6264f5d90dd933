import { List } from '@thari/ui/List.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { PlanItemRow } from './PlanItemRow.tsx';
import type { PlanRow } from './person-view.ts';

type WhenSheIsHereProps = { readonly page: PairPage; readonly rows: readonly PlanRow[]; readonly revealed: boolean };

/** Folded: talks and looks that wait for her to come. Nobody is called for them, and none of them is late. */
export function WhenSheIsHere({ page, rows, revealed }: WhenSheIsHereProps) {
  const { t } = useApp();
  if (rows.length === 0) return null;
  return (
    <details class="folded">
      <summary>{t.person.here(rows.length)}</summary>
      <p class="ui-hint">{t.person.hereHint}</p>
      <List>
        {rows.map((row) => (
          <PlanItemRow key={row.id} row={row} pairId={page.pairId} revealed={revealed} />
        ))}
      </List>
    </details>
  );
}
