import { Chip } from '@thari/ui/Chip.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { HillPath } from '@thari/ui/pictures/HillPath.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { OpenLoops } from '../../engine/engine-api.ts';
import { loopsView } from './loops-view.ts';

/** Whom somebody was sent to, and who has not said yet what came of it. */
export function LoopsScreen() {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<OpenLoops>('loops', () => engine.openLoops());
  return (
    <Screen top={<PageTop title={t.loops.heading} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      {loaded.is === 'there' ? <Open open={loaded.data} /> : <NotThere loaded={loaded} label={t.app.loading} />}
    </Screen>
  );
}

function Open({ open }: { readonly open: OpenLoops }) {
  const { go, pages, state, t } = useApp();
  const [whose, setWhose] = useState<'mine' | 'everyone'>(
    pages.get('loops-whose') === 'everyone' ? 'everyone' : 'mine',
  );
  const choose = (next: 'mine' | 'everyone') => {
    pages.set('loops-whose', next);
    setWhose(next);
  };
  const siteName = (id: string) => state.sites.find((site) => site.id === id)?.name;
  const sections = loopsView(open, whose, { t, siteName });
  return (
    <>
      <div class="ui-chips">
        <Chip label={t.lists.diary.mine} pressed={whose === 'mine'} onPress={() => choose('mine')} />
        <Chip label={t.lists.diary.everyone} pressed={whose === 'everyone'} onPress={() => choose('everyone')} />
      </div>
      {sections.length === 0 && (
        <EmptyState picture={<HillPath />}>{whose === 'mine' ? t.loops.noneMine : t.loops.none}</EmptyState>
      )}
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <SectionTitle count={lines.length}>{title}</SectionTitle>
          <List>
            {lines.map(({ key, pairId, title: name, code, sub, trailing, kind, leadsTo }) => (
              <ListRow
                key={key}
                kind={kind}
                title={name}
                code={code}
                sub={sub}
                trailing={trailing}
                onOpen={() =>
                  go.open(leadsTo ? { name: 'form', pairId, step: 0, ...leadsTo } : { name: 'person', pairId })
                }
              />
            ))}
          </List>
        </section>
      ))}
    </>
  );
}
