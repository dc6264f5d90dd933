import { useState } from 'preact/hooks';
import { BottomBar } from '../BottomBar.tsx';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Icon } from '../Icon.tsx';
import { List } from '../List.tsx';
import { ListRow } from '../ListRow.tsx';
import { Notebook } from '../pictures/Notebook.tsx';
import { Screen } from '../Screen.tsx';
import { SectionTitle } from '../SectionTitle.tsx';
import { StatusPill } from '../StatusPill.tsx';
import { TabBar } from '../TabBar.tsx';
import { TopBar } from '../TopBar.tsx';
import { Undo } from '../Undo.tsx';

const tabs = [
  { id: 'diary', label: 'Diary', icon: 'diary' },
  { id: 'find', label: 'Find', icon: 'find' },
  { id: 'group', label: 'Group', icon: 'group' },
  { id: 'work', label: 'Umsebenzi wami', icon: 'work' },
] as const;

type TabId = (typeof tabs)[number]['id'];
const nothing = () => undefined;

function Tabs() {
  const [current, setCurrent] = useState<TabId>('diary');
  return <TabBar label="Main pages" tabs={tabs} current={current} onSelect={setCurrent} />;
}

const hide = (
  <Button kind="plain" icon="eye-off">
    Hide
  </Button>
);

export function DiaryPage() {
  const [undone, setUndone] = useState(false);
  return (
    <Screen top={<TopBar title="Tuesday 24 November" sub="12 not yet sent" right={hide} />} bottom={<Tabs />}>
      <div>
        {diary.map(({ group, rows }) => (
          <section key={group}>
            <SectionTitle count={rows.length}>{group}</SectionTitle>
            <List>
              {rows.map((row) => (
                <ListRow key={row.code} {...row} onOpen={nothing} />
              ))}
            </List>
          </section>
        ))}
      </div>
      {!undone && (
        <Undo undoWord="Undo" onUndo={() => setUndone(true)} onGone={() => setUndone(true)}>
          Saved on this phone
        </Undo>
      )}
    </Screen>
  );
}

const diary = [
  {
    group: 'Late',
    rows: [
      {
        kind: 'late',
        title: 'Nomsa D.',
        code: 'K7Q-2M9F',
        sub: 'baby’s check, her own visit',
        trailing: '2 days late',
      },
    ],
  },
  {
    group: 'Today',
    rows: [
      { kind: 'due', title: 'Lerato M.', code: 'P4T-8W2C', sub: 'first visit at home', trailing: '09:30' },
      {
        kind: 'due',
        title: 'Nontsikelelo-Busisiwe K.',
        code: 'H2N-6R7X',
        sub: 'baby’s check',
        trailing: 'no time yet',
      },
      { kind: 'done', title: 'Palesa T.', code: 'B3J-9D4V', sub: 'saved on this phone', trailing: 'done' },
    ],
  },
  {
    group: 'Coming',
    rows: [{ kind: 'neutral', title: 'Zodwa N.', code: 'G8M-3L5Z', sub: 'her own visit', trailing: 'Thursday' }],
  },
] as const;

export function PersonPage() {
  return (
    <Screen
      top={<TopBar title="Nomsa D." sub="K7Q-2M9F" back={{ label: 'Back', onPress: nothing }} right={hide} />}
      bottom={
        <BottomBar
          back={{ label: 'Call', icon: 'phone', onPress: nothing }}
          next={{ label: 'Start visit', icon: 'door', onPress: nothing }}
        />
      }
    >
      <p>Baby Thandi, 6 weeks</p>
      <div>
        <SectionTitle>Today</SectionTitle>
        <List>
          <ListRow kind="late" title="Baby’s check" sub="was due on 22 November" action={<WhyButton />} />
          <ListRow kind="due" title="Her own visit" sub="due today" action={<WhyButton />} />
          <ListRow kind="waiting" title="Answer from the clinic" sub="asked on 10 November" action={<WhyButton />} />
        </List>
      </div>
      <Card>
        <h2>Since last time</h2>
        <p>Moved to her mother’s house.</p>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <StatusPill kind="late">2 days late</StatusPill>
          <StatusPill kind="due">due today</StatusPill>
          <StatusPill kind="done">done</StatusPill>
          <StatusPill kind="neutral">not asked</StatusPill>
          <StatusPill kind="waiting">not yet sent</StatusPill>
        </div>
      </Card>
    </Screen>
  );
}

function WhyButton() {
  return (
    <Button kind="plain" heardAs="Why is this due?">
      <Icon name="question" />
    </Button>
  );
}

export function EmptyPage() {
  return (
    <Screen top={<TopBar title="Tuesday 24 November" sub="Everything has been sent" right={hide} />} bottom={<Tabs />}>
      <EmptyState
        picture={<Notebook />}
        action={
          <Button kind="primary" icon="plus">
            Welcome a mother
          </Button>
        }
      >
        Nothing to do today. The mothers you follow will appear here on their day.
      </EmptyState>
    </Screen>
  );
}
