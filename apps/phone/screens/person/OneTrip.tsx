import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { oneTripView } from './one-trip-view.ts';

/** Mother and baby on one day: which day, for what, and what it saves them. */
export function OneTrip({ page }: { readonly page: PairPage }) {
  const { go, t, say, today } = useApp();
  const view = oneTripView(page, { t, say, today });
  if (!view) return null;
  const book = () => go.open({ name: 'form', form: 'bookAppointment', pairId: page.pairId, subject: {}, step: 0 });
  return (
    <section class="plan">
      <SectionTitle>{t.person.trip.heading}</SectionTitle>
      {view.inVain && <Notice kind="problem">{t.person.trip.inVain}</Notice>}
      <div class="one-trip">
        <p class="one-trip-day">{view.day}</p>
        <ul>
          {view.things.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        {view.saves && <p class="ui-hint">{view.saves}</p>}
        {view.isBooked ? (
          <p class="ui-hint">{t.person.trip.booked}</p>
        ) : (
          <Button icon="calendar" onPress={book}>
            {t.person.book}
          </Button>
        )}
      </div>
    </section>
  );
}
