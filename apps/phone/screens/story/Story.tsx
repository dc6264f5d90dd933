import { Button } from '@thari/ui/Button.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { isBereaved } from '../forms/bereaved.ts';
import { RevealButton } from '../person/RevealButton.tsx';
import { EntryCard } from './EntryCard.tsx';
import { entryView } from './entry-view.ts';
import { speaksOfABaby } from './speaks-of-a-baby.ts';
import { storyDays } from './story-days.ts';

type StoryProps = { readonly page: PairPage; readonly revealed: boolean; readonly onReveal: (() => void) | undefined };

const atFirst = 6;

/** All that was written about her, day by day, the newest first. Results and names of things only in clear words. */
export function Story({ page, revealed, onReveal }: StoryProps) {
  const { go, t, say, state, today } = useApp();
  const [all, setAll] = useState(false);
  const known = { t, say, state, today, page };
  const quiet = isBereaved(page.record);
  const first = page.timeline.filter(({ type }) => !quiet || !speaksOfABaby(type)).slice(0, atFirst);
  const shown = all ? page.timeline : first;
  return (
    <section class="story">
      <SectionTitle count={page.timeline.length}>{t.person.story}</SectionTitle>
      <RevealButton revealed={revealed} onToggle={onReveal} />
      {storyDays(shown).map(({ on, entries }) => (
        <div class="story-day" key={on}>
          <h3 class="story-date">{say.near(on, today)}</h3>
          {entries.map((entry) => (
            <EntryCard
              key={entry.eventId}
              view={entryView(entry, known, revealed ? 'clear' : 'hidden')}
              onOpen={() => go.open({ name: 'entry', pairId: page.pairId, eventId: entry.eventId })}
            />
          ))}
        </div>
      ))}
      {shown.length < page.timeline.length && (
        <Button icon="chevron-down" onPress={() => setAll(true)} wide>
          {t.person.allOf(page.timeline.length)}
        </Button>
      )}
    </section>
  );
}
