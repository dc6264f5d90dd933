import type { IconName } from '@thari/ui/icon-paths';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import type { MenuRow } from './menu-row.ts';
import { menuView } from './menu-view.ts';

/** Everything that can be written down about her now. */
export function MenuScreen({ pairId }: { readonly pairId: string }) {
  const { engine, go, say, t, today } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${pairId}`, () => engine.pair(pairId));
  const open = ({ form, subject }: MenuRow) => {
    if (form === 'booked') go.open({ name: 'booked', pairId, appointmentId: subject.appointmentId ?? '' });
    else if (form === 'cards') go.open({ name: 'cards', pairId });
    else go.open({ name: 'form', form, pairId, subject, step: 0 });
  };
  const page = loaded.is === 'there' ? loaded.data : undefined;
  return (
    <Screen
      top={
        <PageTop
          title={t.menu.heading}
          sub={page?.people[page.record.mother.motherId]?.givenName}
          back={{ label: t.app.back, onPress: () => go.back() }}
        />
      }
    >
      {loaded.is !== 'there' && <NotThere loaded={loaded} label={t.app.loading} />}
      {page &&
        menuView(page, { t, say, today }).map(({ title, icon, rows }) => (
          <section key={title}>
            <SectionTitle>{title}</SectionTitle>
            <MenuRows rows={rows.filter(({ rare }) => !rare)} icon={icon} onOpen={open} />
            <RareRows rows={rows.filter(({ rare }) => rare)} icon={icon} onOpen={open} />
          </section>
        ))}
    </Screen>
  );
}

type RowsProps = {
  readonly rows: readonly MenuRow[];
  readonly icon: IconName;
  readonly onOpen: (row: MenuRow) => void;
};

function MenuRows({ rows, icon, onOpen }: RowsProps) {
  return (
    <List>
      {rows.map((row) => (
        <ListRow
          key={`${row.form}${row.sub}${row.label}`}
          icon={icon}
          title={row.label}
          sub={row.sub}
          onOpen={() => onOpen(row)}
        />
      ))}
    </List>
  );
}

/** Folded, so that what is done every day stays within a thumb's reach. */
function RareRows(props: RowsProps) {
  const { t } = useApp();
  if (props.rows.length === 0) return null;
  return (
    <details class="folded">
      <summary>{t.menu.more(props.rows.length)}</summary>
      <MenuRows {...props} />
    </details>
  );
}
