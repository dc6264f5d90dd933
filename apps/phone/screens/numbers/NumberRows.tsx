import type { Period } from '@thari/indicators/monthly/count-lines';
import { Icon } from '@thari/ui/Icon.tsx';
import { List } from '@thari/ui/List.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import type { Whose } from '../../engine/numbers/numbers-answer.ts';
import type { SectionView } from './month-view.ts';

type NumberRowsProps = { readonly section: SectionView; readonly period: Period; readonly whose: Whose };

/** Label and number, row by row; a number with somebody behind it opens. */
export function NumberRows({ section: { title, rows }, period, whose }: NumberRowsProps) {
  const { go, t } = useApp();
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <List>
        {rows.map(({ key, label, value, opens }) => (
          <li key={key} class="number-row">
            {opens ? (
              <button
                type="button"
                class="number-row-main"
                onClick={() => go.open({ name: 'counted', row: opens, period, whose })}
              >
                <Words label={label} value={value} />
                <Icon name="arrow-right" label={t.numbers.opens} />
              </button>
            ) : (
              <div class="number-row-main">
                <Words label={label} value={value} />
              </div>
            )}
          </li>
        ))}
      </List>
    </section>
  );
}

function Words({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <span class="number-row-label">{label}</span>
      <span class="number-row-value">{value}</span>
    </>
  );
}
