import type { CareCommandName } from '@thari/care/decisions/commands';
import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { useRevealed } from '../../app/use-revealed.ts';
import type { NotedEntry, PairPage } from '../../engine/engine-api.ts';
import { Gone } from '../person/Gone.tsx';
import { isCovered } from '../person/is-covered.ts';
import { RevealButton } from '../person/RevealButton.tsx';
import { EntryPaper } from './EntryPaper.tsx';
import { entryView } from './entry-view.ts';

type EntryScreenProps = { readonly pairId: string; readonly eventId: string };

/** One entry in full: what it says, what it said before, who wrote it, and the two ways to mend it. */
export function EntryScreen({ pairId, eventId }: EntryScreenProps) {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${pairId}`, () => engine.pair(pairId));
  if (loaded.is === 'there') {
    const noted = loaded.data?.timeline.find((entry) => entry.eventId === eventId);
    return loaded.data && noted ? <OpenEntryScreen page={loaded.data} noted={noted} /> : <Gone />;
  }
  return (
    <Screen top={<PageTop title={t.person.story} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      <NotThere loaded={loaded} label={t.app.loading} />
    </Screen>
  );
}

function OpenEntryScreen({ page, noted }: { readonly page: PairPage; readonly noted: NotedEntry }) {
  const { go, t, say, state, today } = useApp();
  const { revealed, toggle } = useRevealed(isCovered(page.record));
  const view = entryView(noted, { t, say, state, today, page }, revealed ? 'clear' : 'hidden');
  const open = (form: CareCommandName) => () =>
    go.open({ name: 'form', form, pairId: page.pairId, subject: { eventId: noted.eventId }, step: 0 });
  return (
    <Screen
      top={
        <PageTop
          title={view.title}
          sub={[view.whose, say.on(noted.on, today)].filter(Boolean).join(', ')}
          back={{ label: t.app.back, onPress: () => go.back() }}
        />
      }
    >
      <span class="entry-marks">
        {!view.sent && <StatusPill kind="waiting">{t.person.notSent}</StatusPill>}
        {view.sent && <StatusPill kind="done">{t.sync.reached}</StatusPill>}
        {view.withdrawn && <StatusPill kind="neutral">{t.person.withdrawn}</StatusPill>}
      </span>
      {view.contested && <Notice kind="problem">{t.person.contestedHint}</Notice>}
      <EntryPaper view={view} />
      <RevealButton revealed={revealed} onToggle={toggle} />
      {!view.withdrawn && (
        <div class="stacked">
          <Button icon="pencil" onPress={open('correctEntry')} wide>
            {t.person.correct}
          </Button>
          <Button icon="undo" onPress={open('withdrawEntry')} wide>
            {t.person.takeBack}
          </Button>
        </div>
      )}
    </Screen>
  );
}
