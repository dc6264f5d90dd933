import { unreachable } from '@thari/kernel/unreachable';
import { Button } from '@thari/ui/Button.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { DaySheetScreen } from '../screens/day-sheet/DaySheetScreen.tsx';
import { DiaryScreen } from '../screens/diary/DiaryScreen.tsx';
import { HelpScreen } from '../screens/help/HelpScreen.tsx';
import { NumberScreen } from '../screens/numbers/NumberScreen.tsx';
import { NumbersScreen } from '../screens/numbers/NumbersScreen.tsx';
import { PeopleScreen } from '../screens/people/PeopleScreen.tsx';
import { PersonScreen } from '../screens/person/PersonScreen.tsx';
import { ProtocolScreen } from '../screens/protocol/ProtocolScreen.tsx';
import { TeamScreen } from '../screens/team/TeamScreen.tsx';
import { useDesk } from './desk-context.ts';
import { Page } from './Page.tsx';

/** The page that the address names. */
export function OpenPage() {
  const { place } = useDesk().address;
  switch (place.at) {
    case 'diary':
      return <DiaryScreen />;
    case 'sheet':
      return <DaySheetScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'person':
      return <PersonScreen key={place.pairId} pairId={place.pairId} />;
    case 'numbers':
      return <NumbersScreen />;
    case 'number':
      return <NumberScreen key={place.key} numberKey={place.key} />;
    case 'rules':
      return <ProtocolScreen />;
    case 'team':
      return <TeamScreen />;
    case 'help':
      return <HelpScreen />;
    case 'nowhere':
      return <Nowhere />;
    default:
      return unreachable(place);
  }
}

function Nowhere() {
  const { nowhere } = useDesk().words.frame;
  return (
    <Page title={nowhere.heading}>
      <EmptyState action={<Button href="/diary">{nowhere.go}</Button>}>{nowhere.lead}</EmptyState>
    </Page>
  );
}
