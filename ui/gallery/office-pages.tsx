import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BarChart } from '../BarChart.tsx';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { ChoiceList } from '../ChoiceList.tsx';
import { type Column, DataTable } from '../DataTable.tsx';
import { DateField } from '../DateField.tsx';
import { Desk } from '../Desk.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { Field } from '../Field.tsx';
import { Figure } from '../Figure.tsx';
import { SideRail } from '../SideRail.tsx';
import { StatusPill } from '../StatusPill.tsx';
import { months } from './phone-questions.tsx';

const nothing = () => undefined;

const rail = (current: string) => (
  <SideRail
    label="Main pages"
    head="Thari"
    current={current}
    foot="Sister Dube, Mafeteng"
    places={[
      { id: 'diary', label: 'Diary', icon: 'diary', href: '#diary' },
      { id: 'people', label: 'People', icon: 'people', href: '#people' },
      { id: 'results', label: 'Results', icon: 'list', href: '#results' },
      { id: 'referrals', label: 'Referrals', icon: 'arrow-right', href: '#referrals' },
      { id: 'numbers', label: 'Numbers', icon: 'chart', href: '#numbers' },
      { id: 'team', label: 'Team', icon: 'group', href: '#team' },
      { id: 'sites', label: 'Sites', icon: 'building', href: '#sites' },
      { id: 'money', label: 'Money', icon: 'wallet', href: '#money' },
      { id: 'settings', label: 'Settings', icon: 'sliders', href: '#settings' },
    ]}
  />
);

type Worker = {
  readonly code: string;
  readonly name: string;
  readonly mothers: number;
  readonly visits: number;
  readonly late: number;
};

const names = ['Grace', 'Lindiwe', 'Mpho', 'Thembi', 'Zanele', 'Puleng', 'Refilwe', 'Ntombi'];
const workers: readonly Worker[] = Array.from({ length: 30 }, (_, index) => ({
  code: `W-${100 + index}`,
  name: `${names[index % names.length]} ${String.fromCharCode(65 + (index % 26))}.`,
  mothers: 18 + ((index * 7) % 23),
  visits: 40 + ((index * 13) % 31),
  late: (index * 5) % 7,
}));

const columns: readonly Column<Worker>[] = [
  { id: 'name', label: 'Name', cell: ({ name }) => name, order: (a, b) => (a.name < b.name ? -1 : 1) },
  { id: 'code', label: 'Code', cell: ({ code }) => code },
  {
    id: 'mothers',
    label: 'Mothers',
    align: 'end',
    cell: ({ mothers }) => mothers,
    order: (a, b) => a.mothers - b.mothers,
  },
  { id: 'visits', label: 'Visits', align: 'end', cell: ({ visits }) => visits, order: (a, b) => a.visits - b.visits },
  { id: 'late', label: 'Late', cell: ({ late }) => <Late count={late} />, order: (a, b) => a.late - b.late },
];

function Late({ count }: { readonly count: number }): ComponentChildren {
  return count > 0 ? <StatusPill kind="late">{count} late</StatusPill> : <StatusPill kind="done">in time</StatusPill>;
}

export function DeskPage() {
  return (
    <Desk
      rail={rail('team')}
      title="How is the team doing?"
      sub="Mafeteng, November 2026"
      right={
        <div class="ui-not-printed">
          <div style={{ display: 'flex', gap: '8px' }}>
            <Button icon="filter">Filter</Button>
            <Button icon="print">Print</Button>
          </div>
        </div>
      }
    >
      <Figures />
      <BarChart
        title="Visits made in time, by site"
        max={100}
        target={{ value: 90, label: 'Target: 90 %' }}
        words={{ asTable: 'Show as a table', name: 'Site', value: 'In time' }}
        bars={[
          { label: 'Mafeteng', value: 92, text: '92 % (46 / 50)', tone: 'done' },
          { label: 'Ha Mokhethi', value: 84, text: '84 % (42 / 50)' },
          { label: 'Thabana-Morena health centre', value: 61, text: '61 % (30 / 49)', tone: 'due' },
          { label: 'Matelile', value: 40, text: '40 % (12 / 30)', tone: 'late' },
          { label: 'Ribaneng', text: 'not known yet', tone: 'muted' },
        ]}
      />
      <DataTable
        caption="Mentor mothers"
        columns={columns}
        rows={workers}
        rowKey={({ code }) => code}
        onOpen={nothing}
        page={12}
        words={{ none: 'Nobody yet.', shown: (shown, total) => `${shown} of ${total}`, more: 'Show more' }}
      />
    </Desk>
  );
}

function Figures() {
  const shared = {
    period: 'October 2026',
    asOf: 'as of 24 November, 18:00',
    open: { label: 'Open', onPress: nothing },
  };
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(15rem, 1fr))', gap: '16px' }}>
      <Figure
        label="Visits made in time"
        numerator="130"
        denominator="179"
        percent="73 %"
        note="11 of 12 sites have reported"
        {...shared}
      />
      <Figure label="Mothers seen this month" numerator="412" denominator="440" percent="94 %" {...shared} />
      <Figure
        label="New mothers at Ribaneng"
        numerator="<5"
        denominator="9"
        note="Too few to show a share"
        {...shared}
      />
    </div>
  );
}

export function DeskFormPage() {
  const [how, setHow] = useState<string>('call');
  return (
    <Desk rail={rail('people')} title="Who is she?">
      <ErrorSummary
        title="Two answers are missing"
        errors={[
          { id: 'first-name', error: 'Write her first name.' },
          { id: 'met', error: 'Say when you met.' },
        ]}
      />
      <Card>
        <div style={{ display: 'grid', gap: '24px', maxWidth: '34rem' }}>
          <Field id="first-name" label="First name" error="Write her first name." value="" onInput={nothing} />
          <DateField
            id="met"
            label="When did you meet?"
            error="Say when you met."
            value=""
            onChange={nothing}
            months={months}
            words={{ day: 'Day', month: 'Month', year: 'Year' }}
          />
          <ChoiceList
            label="How may we reach her?"
            columns={2}
            value={how}
            onChange={setHow}
            choices={[
              { value: 'call', label: 'A call' },
              { value: 'message', label: 'A message', sub: 'It never says from whom' },
              { value: 'visit', label: 'A visit' },
              { value: 'not', label: 'She does not want that', aside: true },
            ]}
          />
          <Field label="Weight" value="54,5" onInput={nothing} unit="kg" keyboard="decimal" />
        </div>
      </Card>
      <DataTable
        caption="Women with a name like this"
        columns={columns}
        rows={[]}
        rowKey={({ code }) => code}
        words={{
          none: 'Nobody with this name. You may welcome her.',
          shown: (shown, total) => `${shown} of ${total}`,
          more: 'Show more',
        }}
      />
    </Desk>
  );
}
