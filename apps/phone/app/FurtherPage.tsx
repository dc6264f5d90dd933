import { unreachable } from '@thari/kernel/unreachable';
import { BookedScreen } from '../screens/booked/BookedScreen.tsx';
import { CardsScreen } from '../screens/cards/CardsScreen.tsx';
import { ScanScreen } from '../screens/cards/ScanScreen.tsx';
import { FindScreen } from '../screens/find/FindScreen.tsx';
import { LoopsScreen } from '../screens/loops/LoopsScreen.tsx';
import { MenuScreen } from '../screens/menu/MenuScreen.tsx';
import { MyWorkScreen } from '../screens/my-work/MyWorkScreen.tsx';
import { CountedScreen } from '../screens/numbers/CountedScreen.tsx';
import { MonthScreen } from '../screens/numbers/MonthScreen.tsx';
import { OutcomesScreen } from '../screens/numbers/OutcomesScreen.tsx';
import { TallyScreen } from '../screens/numbers/TallyScreen.tsx';
import { PersonScreen } from '../screens/person/PersonScreen.tsx';
import { FormScreen } from '../screens/questions/FormScreen.tsx';
import { EntryScreen } from '../screens/story/EntryScreen.tsx';
import { TeamScreen } from '../screens/team/TeamScreen.tsx';
import type { Route } from './route.ts';

export type FurtherRoute = Exclude<Route, { readonly name: 'diary' }>;

/** Every screen but the diary. */
export function FurtherPage({ route }: { readonly route: FurtherRoute }) {
  switch (route.name) {
    case 'find':
      return <FindScreen />;
    case 'team':
      return <TeamScreen />;
    case 'work':
      return <MyWorkScreen />;
    case 'loops':
      return <LoopsScreen />;
    case 'cards':
      return <CardsScreen pairId={route.pairId} />;
    case 'scan':
      return <ScanScreen pairId={route.pairId} />;
    case 'tally':
      return <TallyScreen />;
    case 'month':
      return <MonthScreen />;
    case 'outcomes':
      return <OutcomesScreen />;
    case 'counted':
      return <CountedScreen {...route} />;
    case 'person':
      return <PersonScreen pairId={route.pairId} />;
    case 'menu':
      return <MenuScreen pairId={route.pairId} />;
    case 'entry':
      return <EntryScreen pairId={route.pairId} eventId={route.eventId} />;
    case 'booked':
      return <BookedScreen pairId={route.pairId} appointmentId={route.appointmentId} />;
    case 'form':
      return <FormScreen route={route} />;
    default:
      return unreachable(route);
  }
}
