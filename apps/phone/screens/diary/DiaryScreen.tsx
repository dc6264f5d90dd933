import { Button } from '@thari/ui/Button.tsx';
import { Chip } from '@thari/ui/Chip.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Notebook } from '@thari/ui/pictures/Notebook.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { MainTabs } from '../../app/MainTabs.tsx';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { SyncLine } from '../../app/SyncLine.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { DiaryPage } from '../../engine/engine-api.ts';
import { diaryView, firstRowsOf } from './diary-view.ts';
import { useGrowing } from './use-growing.ts';

/** Who is late, who comes today, who comes soon. */
export function DiaryScreen() {
  const { engine, say, t, today } = useApp();
  const loaded = useLoaded<DiaryPage>('diary', () => engine.diary());
  return (
    <Screen top={<PageTop title={say.long(today)} />} bottom={<MainTabs current="diary" />}>
      <SyncLine />
      <Notices />
      {loaded.is === 'there' ? (
        <OpenDiary page={loaded.data} />
      ) : (
        <NotThere loaded={loaded} label={t.lists.diary.loading} />
      )}
    </Screen>
  );
}

/** What she should know before it is too late for it. */
function Notices() {
  const { state, sync, t } = useApp();
  const { fill } = sync;
  return (
    <>
      {(fill.state === 'summary' || fill.state === 'filling') && (
        <Notice icon="sync">{t.lists.diary.filling(fill.pairs, fill.of)}</Notice>
      )}
      {state.leaseDaysLeft <= warnDays && <Notice icon="cloud-off">{t.lists.diary.lease(state.leaseDaysLeft)}</Notice>}
    </>
  );
}
const warnDays = 7;

function OpenDiary({ page }: { readonly page: DiaryPage }) {
  const { go, pages, say, t, today } = useApp();
  const [onlyMine, setOnlyMine] = useState(pages.get('diary-mine') === true);
  const { sections, mayChoose } = diaryView(page, onlyMine, { t, say, today });
  const drawn = useGrowing(
    'diary',
    sections.reduce((sum, { lines }) => sum + lines.length, 0),
  );
  const choose = (mine: boolean) => () => {
    pages.set('diary-mine', mine);
    setOnlyMine(mine);
  };
  return (
    <>
      {mayChoose && (
        <div class="ui-chips">
          <Chip label={t.lists.diary.everyone} pressed={!onlyMine} onPress={choose(false)} />
          <Chip label={t.lists.diary.mine} pressed={onlyMine} onPress={choose(true)} />
        </div>
      )}
      {sections.length === 0 && <NothingDue onlyMine={onlyMine} />}
      {firstRowsOf(sections, drawn).map(({ name, count, lines }) => (
        <section key={name}>
          <SectionTitle count={count}>{t.lists.diary[name]}</SectionTitle>
          <List>
            {lines.map(({ pairId, name: first, code, what, when, kind }) => (
              <ListRow
                key={pairId}
                kind={kind}
                title={first}
                code={code}
                sub={what}
                trailing={when}
                onOpen={() => go.open({ name: 'person', pairId })}
              />
            ))}
          </List>
        </section>
      ))}
    </>
  );
}

function NothingDue({ onlyMine }: { readonly onlyMine: boolean }) {
  const { go, t } = useApp();
  return (
    <EmptyState
      picture={<Notebook />}
      action={
        <Button kind="primary" icon="find" onPress={() => go.tab('find')}>
          {t.lists.diary.find}
        </Button>
      }
    >
      {onlyMine ? t.lists.diary.emptyMine : t.lists.diary.empty}
    </EmptyState>
  );
}
