import type { Appointment, Referral } from '@thari/care/projections/pair-record';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { compare } from '../../app/compare.ts';
import { tableWords } from '../../app/table-words.ts';
import type { Words } from '../../words/en.ts';
import type { Saying } from './saying.ts';
import { type ReferralLine, referralsView, type VisitLine, visitsView } from './visits-view.ts';

type VisitsProps = { readonly appointments: readonly Appointment[]; readonly saying: Saying };

/** Booked, kept and missed visits, and each time she was looked for. */
export function Visits({ appointments, saying }: VisitsProps) {
  const { words } = saying;
  return (
    <section class="office-part">
      <SectionTitle count={appointments.length}>{words.person.visits.heading}</SectionTitle>
      <DataTable
        caption={words.person.visits.caption}
        columns={visitColumns(words)}
        rows={visitsView(appointments, saying)}
        rowKey={({ key }) => key}
        page={8}
        words={tableWords(words, words.person.visits.none)}
      />
    </section>
  );
}

const visitColumns = ({ person }: Words): Column<VisitLine>[] => {
  const { columns } = person.visits;
  return [
    { id: 'day', label: columns.day, cell: ({ day }) => day, order: (a, b) => compare(a.dueOn, b.dueOn) },
    { id: 'what', label: columns.what, cell: ({ what }) => what },
    {
      id: 'state',
      label: columns.state,
      cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
    },
    { id: 'tracing', label: columns.tracing, cell: ({ attempts }) => <Attempts attempts={attempts} /> },
  ];
};

function Attempts({ attempts }: Pick<VisitLine, 'attempts'>) {
  if (attempts.length === 0) return null;
  return (
    <ol class="office-attempts">
      {attempts.map((attempt, index) => (
        <li key={`${attempt} ${index}`}>{attempt}</li>
      ))}
    </ol>
  );
}

type ReferralsProps = { readonly referrals: readonly Referral[]; readonly saying: Saying };

/** To whom they were sent. */
export function Referrals({ referrals, saying }: ReferralsProps) {
  const { words } = saying;
  return (
    <section class="office-part">
      <SectionTitle count={referrals.length}>{words.person.referrals.heading}</SectionTitle>
      <DataTable
        caption={words.person.referrals.caption}
        columns={referralColumns(words)}
        rows={referralsView(referrals, saying)}
        rowKey={({ key }) => key}
        words={tableWords(words, words.person.visits.none)}
      />
    </section>
  );
}

const referralColumns = ({ person }: Words): Column<ReferralLine>[] => {
  const { columns } = person.referrals;
  return [
    { id: 'day', label: columns.day, cell: ({ day }) => day, order: (a, b) => compare(a.madeOn, b.madeOn) },
    { id: 'to', label: columns.to, cell: ({ to }) => to },
    { id: 'about', label: columns.about, cell: ({ about }) => about },
    { id: 'reason', label: columns.reason, cell: ({ reason }) => reason },
    {
      id: 'state',
      label: columns.state,
      cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
    },
  ];
};
