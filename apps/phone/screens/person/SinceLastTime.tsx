import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import { useClock } from '../../app/use-clock.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { entryView } from '../story/entry-view.ts';
import { personView } from './person-view.ts';
import { sinceView } from './since-view.ts';

type SinceLastTimeProps = { readonly page: PairPage; readonly revealed: boolean };

/** What is new since somebody last sat with her, what was noted then, and when she comes next. */
export function SinceLastTime({ page, revealed }: SinceLastTimeProps) {
  return (
    <section>
      <News page={page} revealed={revealed} />
      <NextVisit page={page} />
    </section>
  );
}

/** What is new since somebody last sat with her. Nothing where nothing is. */
export function News({ page, revealed }: SinceLastTimeProps) {
  const { t, say, state, today } = useApp();
  const { entries, lastOn, note } = sinceView(page);
  const known = { t, say, state, today, page };
  if (entries.length === 0 && note === '') return null;
  return (
    <>
      <SectionTitle>{t.person.since}</SectionTitle>
      <Card>
        {lastOn && <p class="card-when">{say.near(lastOn, today)}</p>}
        {note && (
          <p class="entry-note" translate={false}>
            {note}
          </p>
        )}
        {entries.length > 0 && (
          <ul class="news">
            {entries.map((entry) => (
              <li key={entry.eventId}>
                <span class="news-title">{entryView(entry, known, revealed ? 'clear' : 'hidden').title}</span>{' '}
                <span class="news-when">{say.near(entry.on, today)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

function NextVisit({ page }: { readonly page: PairPage }) {
  const { go, t, say, state, today } = useApp();
  const { nextVisit, hasLeft } = personView(page, state.site.id, { t, say, today, time: useClock() });
  const pairId = page.pairId;
  if (hasLeft) return null;
  const press = () =>
    nextVisit
      ? go.open({ name: 'booked', pairId, appointmentId: nextVisit.appointmentId })
      : go.open({ name: 'form', form: 'bookAppointment', pairId, subject: {}, step: 0 });
  return (
    <>
      <SectionTitle>{t.person.nextVisit}</SectionTitle>
      <div class="next-visit">
        <p>{nextVisit ? [nextVisit.day, nextVisit.time].filter(Boolean).join(', ') : t.person.noNextVisit}</p>
        <Button icon="calendar" onPress={press}>
          {nextVisit ? t.person.openVisit : t.person.book}
        </Button>
      </div>
    </>
  );
}
