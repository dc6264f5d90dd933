import type { Period } from '@thari/indicators/monthly/count-lines';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { CountedWoman, Whose } from '../../engine/numbers/numbers-answer.ts';
import { lineRows, type RowKey } from './line-rows.ts';

type CountedScreenProps = { readonly row: RowKey; readonly period: Period; readonly whose: Whose };

/** The women behind one number: a first name and a code, and never what was counted of them. */
export function CountedScreen({ row, period, whose }: CountedScreenProps) {
  const { engine, go, say, t, today } = useApp();
  const { line, figure, bands } = lineRows[row];
  const loaded = useLoaded<readonly CountedWoman[]>(`counted ${row} ${period.from} ${period.to} ${whose}`, () =>
    engine.womenBehind({ period, line, figure, bands, whose }),
  );
  const { none, noName, times } = t.numbers.counted;
  const when =
    period.from === period.to
      ? say.on(period.from, today)
      : t.numbers.counted.fromTo(say.on(period.from, today), say.on(period.to, today));
  return (
    <Screen
      top={<PageTop title={t.numbers.rows[row]} sub={when} back={{ label: t.app.back, onPress: () => go.back() }} />}
    >
      {loaded.is !== 'there' && <NotThere loaded={loaded} label={t.app.loading} />}
      {loaded.is === 'there' && loaded.data.length === 0 && <EmptyState>{none}</EmptyState>}
      {loaded.is === 'there' && loaded.data.length > 0 && (
        <List>
          {loaded.data.map((woman) => (
            <ListRow
              key={woman.pairId}
              icon="person"
              title={woman.name || noName}
              code={woman.code}
              trailing={woman.times > 1 ? times(woman.times) : undefined}
              onOpen={() => go.open({ name: 'person', pairId: woman.pairId })}
            />
          ))}
        </List>
      )}
    </Screen>
  );
}
