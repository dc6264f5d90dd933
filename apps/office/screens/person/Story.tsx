import { Button } from '@thari/ui/Button.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useAllWhenPrinted } from '@thari/ui/use-all-when-printed';
import { useState } from 'preact/hooks';
import type { StoryEntry } from '../../api/opened.ts';
import { Facts } from './Facts.tsx';
import type { Saying } from './saying.ts';
import { type StoryLine, storyView } from './story-view.ts';

const linesAtFirst = 15;

type StoryProps = { readonly timeline: readonly StoryEntry[]; readonly saying: Saying };

/** Everything that was written down about them, with what it said before. */
export function Story({ timeline, saying }: StoryProps) {
  const [drawn, setDrawn] = useState(linesAtFirst);
  const { story } = saying.words.person;
  const printing = useAllWhenPrinted();
  const lines = storyView(timeline, saying);
  const shown = printing ? lines.length : Math.min(drawn, lines.length);
  return (
    <section class="office-part">
      <SectionTitle count={lines.length}>{story.heading}</SectionTitle>
      {lines.length === 0 && <EmptyState>{story.empty}</EmptyState>}
      <ol class="office-story">
        {lines.slice(0, shown).map((line) => (
          <Entry key={line.key} line={line} saying={saying} />
        ))}
      </ol>
      {shown < lines.length && (
        <div class="ui-not-printed">
          <Button onPress={() => setDrawn(lines.length)}>
            {`${saying.words.frame.more} (${lines.length - shown})`}
          </Button>
        </div>
      )}
    </section>
  );
}

function Entry({ line, saying }: { readonly line: StoryLine; readonly saying: Saying }) {
  const { story } = saying.words.person;
  const Struck = line.withdrawn ? 's' : 'div';
  return (
    <li class="office-entry">
      <p class="office-entry-day">{line.day}</p>
      <div class="office-entry-body">
        <div class="office-entry-head">
          <h3>{line.withdrawn ? <s>{line.heading}</s> : line.heading}</h3>
          {line.contested && <StatusPill kind="due">{story.contestedShort}</StatusPill>}
          {line.withdrawn && <StatusPill kind="neutral">{story.takenBack}</StatusPill>}
          {line.before.length > 0 && !line.contested && <StatusPill kind="neutral">{story.corrected}</StatusPill>}
        </div>
        {line.contested && <p>{story.contested}</p>}
        {line.facts.length > 0 && (
          <Struck class="office-entry-facts">
            <Facts facts={line.facts} />
          </Struck>
        )}
        {line.note && (
          <p>
            <strong>{story.note}:</strong> {line.note}
          </p>
        )}
        {line.before.map((before) => (
          <p key={before} class="office-before">
            {before}
          </p>
        ))}
        <p class="office-quiet">{line.withdrawn ? `${line.by}. ${line.withdrawn}.` : `${line.by}.`}</p>
      </div>
    </li>
  );
}
