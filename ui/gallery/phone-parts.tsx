import { useState } from 'preact/hooks';
import { BarChart } from '../BarChart.tsx';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { Cover } from '../Cover.tsx';
import { Dialog } from '../Dialog.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Icon } from '../Icon.tsx';
import { type IconName, iconPaths } from '../icon-paths.ts';
import { Notice } from '../Notice.tsx';
import { ClothFolds } from '../pictures/ClothFolds.tsx';
import { HillPath } from '../pictures/HillPath.tsx';
import { Notebook } from '../pictures/Notebook.tsx';
import { Screen } from '../Screen.tsx';
import { ShweshwePattern } from '../ShweshwePattern.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TopBar } from '../TopBar.tsx';
import { DiaryPage } from './phone-lists.tsx';

export function PartsPage() {
  return (
    <Screen top={<TopBar title="Parts" />}>
      <Button kind="primary" wide>
        Start visit
      </Button>
      <Button wide>Call</Button>
      <Button kind="plain">Not now</Button>
      <Button kind="primary" busy="Saving">
        Save
      </Button>
      <Button busy="Looking">Look again</Button>
      <Notice>Your leave to read ends in 6 days. Meet the network once before then.</Notice>
      <Notice kind="success">Saved on this phone</Notice>
      <Notice kind="problem" action={<Button>Free some space</Button>}>
        We could not save this. Free some space, then try again.
      </Notice>
      <BarChart
        title="My visits"
        words={{ asTable: 'Show as a table', name: 'Week', value: 'Visits' }}
        bars={[
          { label: '2 to 8 November', value: 14, text: '14' },
          { label: '9 to 15 November', value: 11, text: '11' },
          { label: '16 to 22 November', value: 0, text: '0' },
        ]}
      />
      <Card>
        <h2>Icons</h2>
        <ul style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(5rem, 1fr))', gap: '12px' }}>
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <li key={name} style={{ fontSize: '0.7rem' }}>
              <Icon name={name} size={32} />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <h2>Pictures</h2>
        <ClothFolds />
        <HillPath />
        <Notebook />
        <div style={{ position: 'relative', height: '200px' }}>
          <ShweshwePattern tone="soft" />
        </div>
      </Card>
      <EmptyState picture={<ClothFolds />}>Everything is put away.</EmptyState>
    </Screen>
  );
}

export function LoadingPage() {
  return (
    <Screen top={<TopBar title="Tuesday 24 November" />}>
      <Skeleton label="Opening your diary" />
    </Screen>
  );
}

export function DialogPage() {
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  return (
    <>
      <DiaryPage />
      <Dialog
        open={open}
        title="Is it 18 kg?"
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Change it</Button>
            <Button kind="primary" onPress={close}>
              Yes, 18 kg
            </Button>
          </>
        }
      >
        <p>That is much for a baby of 6 weeks.</p>
      </Dialog>
    </>
  );
}

export function CoverPage() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <DiaryPage />
      <Cover shown={shown} label="Tap to go on" onOpen={() => setShown(false)} />
    </>
  );
}
