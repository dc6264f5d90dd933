import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { Chip } from '@thari/ui/Chip.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { ClothFolds } from '@thari/ui/pictures/ClothFolds.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import { LanguageButton } from '../../app/LanguageButton.tsx';
import { MainTabs } from '../../app/MainTabs.tsx';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { SyncLine } from '../../app/SyncLine.tsx';
import { useTheme } from '../../app/theme.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { MyWork } from '../../engine/engine-api.ts';
import { draftMark, languageOf } from '../../words/languages.ts';
import { type MyWorkView, myWorkView } from './my-work-view.ts';

/** What she did, what reached the server, and what needs her help. */
export function MyWorkScreen() {
  const { engine, say, t } = useApp();
  const loaded = useLoaded<MyWork>('work', () => engine.myWork());
  return (
    <Screen top={<PageTop title={t.lists.work.heading} />} bottom={<MainTabs current="work" />}>
      <SyncLine />
      {loaded.is === 'there' ? (
        <OpenWork view={myWorkView(loaded.data, { t, say })} />
      ) : (
        <NotThere loaded={loaded} label={t.app.loading} />
      )}
      <CountedForHer />
      <Loops />
      <ThisPhone />
    </Screen>
  );
}

function OpenWork({ view }: { readonly view: MyWorkView }) {
  const { go, t } = useApp();
  const words = t.lists.work;
  return (
    <>
      {view.refused.length > 0 && (
        <section>
          <SectionTitle count={view.refused.length}>{words.refused}</SectionTitle>
          <p class="quiet-line">{words.refusedLead}</p>
          <List>
            {view.refused.map(({ eventId, pairId, name, sentence }) => (
              <ListRow
                key={eventId}
                kind="late"
                title={name}
                sub={sentence}
                onOpen={() => go.open({ name: 'entry', pairId, eventId })}
              />
            ))}
          </List>
        </section>
      )}
      <section>
        <SectionTitle>{words.days}</SectionTitle>
        {view.days.length === 0 ? (
          <EmptyState picture={<ClothFolds />}>{words.noneYet}</EmptyState>
        ) : (
          <List>
            {view.days.map(({ day, title, entries, reached, kind }) => (
              <ListRow key={day} kind={kind} title={title} sub={reached} trailing={entries} />
            ))}
          </List>
        )}
      </section>
    </>
  );
}

function Loops() {
  const { go, t } = useApp();
  return (
    <List>
      <ListRow icon="arrow-right" title={t.loops.heading} onOpen={() => go.open({ name: 'loops' })} />
    </List>
  );
}

/** What she would otherwise add up on paper. */
function CountedForHer() {
  const { go, t } = useApp();
  const { work, ...pages } = t.numbers;
  return (
    <section>
      <SectionTitle>{work}</SectionTitle>
      <List>
        {(['tally', 'month', 'outcomes'] as const).map((name) => (
          <ListRow
            key={name}
            icon="chart"
            title={pages[name].link}
            sub={pages[name].linkSub}
            onOpen={() => go.open({ name })}
          />
        ))}
      </List>
    </section>
  );
}

function ThisPhone() {
  const { hide, speech, state, t } = useApp();
  const { theme, toggle } = useTheme();
  const words = t.lists.work;
  const draft = draftMark(languageOf(t.language));
  const plan = state.protocol.draft ? [state.protocol.name, words.planDraft].join(', ') : state.protocol.name;
  const rows = [
    [words.worker, state.worker.name],
    [words.site, state.site.name],
    [words.plan, plan],
    [words.lease, words.leaseDays(state.leaseDaysLeft)],
  ] as const;
  return (
    <section>
      <SectionTitle>{words.phone}</SectionTitle>
      <Card>
        <dl class="pairs">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd translate={false}>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="ui-chips">
          <Chip label={words.inTheSun} pressed={theme === 'sunlight'} onPress={toggle} />
        </div>
        <LanguageButton speech={speech} wide />
        {draft && <p class="quiet-line">{draft}</p>}
        <Button icon="lock" onPress={hide} wide>
          {words.lock}
        </Button>
      </Card>
    </section>
  );
}
