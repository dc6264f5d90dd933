import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useApp } from '../../app/app-context.ts';
import type { FactLine } from '../questions/fact-lines.ts';
import type { EntryView } from './entry-view.ts';

type EntryCardProps = { readonly view: EntryView; readonly onOpen: () => void };

/** One entry in her story. What was taken back is struck through; what was corrected shows what it said before. */
export function EntryCard({ view, onOpen }: EntryCardProps) {
  const { t } = useApp();
  const [latest] = view.before;
  const facts = view.facts.filter(({ answer }) => answer !== view.on); // its own day stands above it
  const Title = view.withdrawn ? 's' : 'span';
  return (
    <button type="button" class="entry" onClick={onOpen}>
      <span class="entry-head">
        <Title class="entry-title">{view.title}</Title>
        {view.whose && (
          <span class="entry-whose" translate={false}>
            {view.whose}
          </span>
        )}
      </span>
      {facts.length > 0 && <Facts facts={facts} struck={view.withdrawn !== undefined} />}
      {latest && latest.facts.length > 0 && (
        <span class="entry-before">
          <span>{t.person.before}</span> <Facts facts={latest.facts} struck />
        </span>
      )}
      {view.note && <span class="entry-note">{view.note}</span>}
      <span class="entry-marks">
        {!view.sent && <StatusPill kind="waiting">{t.person.notSent}</StatusPill>}
        {view.withdrawn && <StatusPill kind="neutral">{t.person.withdrawn}</StatusPill>}
        {view.before.length > 0 && !view.withdrawn && <StatusPill kind="neutral">{t.person.corrected}</StatusPill>}
        {view.contested && <StatusPill kind="late">{t.person.contested}</StatusPill>}
      </span>
    </button>
  );
}

function Facts({ facts, struck }: { readonly facts: readonly FactLine[]; readonly struck: boolean }) {
  return (
    <span class={struck ? 'entry-facts is-struck' : 'entry-facts'}>
      {facts.map(({ id, label, value }) => (
        <span key={id}>
          {label}: <b>{value}</b>
        </span>
      ))}
    </span>
  );
}
