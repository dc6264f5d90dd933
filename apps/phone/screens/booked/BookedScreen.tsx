import type { CareCommand, CareCommandName } from '@thari/care/decisions/commands';
import type { Appointment } from '@thari/care/projections/pair-record';
import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { Gone } from '../person/Gone.tsx';
import { refusalSaid } from '../questions/refusal-place.ts';
import { saveAll } from '../questions/save-all.ts';
import { type BookedView, bookedView } from './booked-view.ts';

type BookedScreenProps = { readonly pairId: string; readonly appointmentId: string };

/** A booked day: she came, she did not, or it changes. */
export function BookedScreen({ pairId, appointmentId }: BookedScreenProps) {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${pairId}`, () => engine.pair(pairId));
  if (loaded.is === 'there') {
    const visit = loaded.data?.record.appointments.find((each) => each.appointmentId === appointmentId);
    return loaded.data && visit ? <OpenBookedScreen page={loaded.data} visit={visit} /> : <Gone />;
  }
  return (
    <Screen top={<PageTop title={t.visits.booked.heading} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      <NotThere loaded={loaded} label={t.app.loading} />
    </Screen>
  );
}

function OpenBookedScreen({ page, visit }: { readonly page: PairPage; readonly visit: Appointment }) {
  const { go, say, t, today } = useApp();
  const view = bookedView(visit, page.record, { t, say, today });
  const lines = [
    [t.visits.book.time.fact, view.time],
    [t.visits.book.reasons.fact, view.reasons],
    [t.titles.attemptTracing, view.tries],
  ] as const;
  return (
    <Screen
      top={
        <PageTop
          title={t.visits.booked.heading}
          sub={page.people[page.record.mother.motherId]?.givenName}
          back={{ label: t.app.back, onPress: () => go.back() }}
        />
      }
    >
      <Card>
        <p class="big-day">{view.day}</p>
        <div class="entry-marks">
          <StatusPill kind={view.kind}>{view.status}</StatusPill>
          <span>{view.near}</span>
        </div>
        <dl class="pairs">
          {lines.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </Card>
      <WhatHappened page={page} visit={visit} view={view} />
    </Screen>
  );
}

type WhatHappenedProps = { readonly page: PairPage; readonly visit: Appointment; readonly view: BookedView };

/** The two answers of most days are one tap each, and can be taken back. */
function WhatHappened({ page, visit, view }: WhatHappenedProps) {
  const { engine, go, saved, t, today } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { appointmentId, dueOn } = visit;
  const words = t.visits.booked;

  const record = async (command: CareCommand) => {
    if (busy) return;
    setBusy(true);
    const answer = await saveAll(engine, page.pairId, [command]);
    setBusy(false);
    if (!answer.ok)
      return setProblem(answer.reason === 'broken' ? t.refusals.field.broken : refusalSaid(answer.reason, t));
    saved(t.app.savedHere, answer.value);
    go.finish(page.pairId);
  };
  const open = (form: CareCommandName) => () =>
    go.open({ name: 'form', form, pairId: page.pairId, subject: { appointmentId }, step: 0 });
  const came = () => void record({ name: 'keepAppointment', data: { appointmentId, keptOn: today } });
  const missed = () => void record({ name: 'missAppointment', data: { appointmentId, missedOn: dueOn } });
  return (
    <div class="stacked">
      {problem && <Notice kind="problem">{problem}</Notice>}
      {view.mayCome && (
        <Button kind="primary" icon="check" onPress={came} wide>
          {words.cameToday}
        </Button>
      )}
      {view.mayMiss && (
        <Button icon="close" onPress={missed} wide>
          {words.didNotCome}
        </Button>
      )}
      {view.mayLookForHer && (
        <Button icon="find" onPress={open('attemptTracing')} wide>
          {t.titles.attemptTracing}
        </Button>
      )}
      {view.mayCome && (
        <Button icon="calendar" onPress={open('keepAppointment')} wide>
          {words.otherDay}
        </Button>
      )}
      {view.mayChange && (
        <Button icon="arrow-right" onPress={open('rescheduleAppointment')} wide>
          {words.move}
        </Button>
      )}
      {view.mayChange && (
        <Button icon="minus" onPress={open('cancelAppointment')} wide>
          {words.callOff}
        </Button>
      )}
    </div>
  );
}
