import { Screen } from '@thari/ui/Screen.tsx';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useClock } from '../../app/use-clock.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { useRevealed } from '../../app/use-revealed.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { Story } from '../story/Story.tsx';
import { Begun } from './Begun.tsx';
import { Gone } from './Gone.tsx';
import { HowThingsStand } from './HowThingsStand.tsx';
import { HowToReachHer } from './HowToReachHer.tsx';
import { isCovered } from './is-covered.ts';
import { OneTrip } from './OneTrip.tsx';
import { PersonBar } from './PersonBar.tsx';
import { PlanList } from './PlanList.tsx';
import { personView } from './person-view.ts';
import { SinceLastTime } from './SinceLastTime.tsx';
import { WhenSheIsHere } from './WhenSheIsHere.tsx';

/** One mother and her babies: what is due, what is new, and all that was written. */
export function PersonScreen({ pairId }: { readonly pairId: string }) {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${pairId}`, () => engine.pair(pairId));
  if (loaded.is === 'there') return loaded.data ? <OpenPersonScreen page={loaded.data} /> : <Gone />;
  return (
    <Screen top={<PageTop title={t.person.loading} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      <NotThere loaded={loaded} label={t.person.loading} />
    </Screen>
  );
}

function OpenPersonScreen({ page }: { readonly page: PairPage }) {
  const { go, state, sync, t, say, today } = useApp();
  const { revealed, toggle } = useRevealed(isCovered(page.record));
  const view = personView(page, state.site.id, { t, say, today, time: useClock() });
  return (
    <Screen
      top={
        <PageTop
          title={view.title}
          sub={
            <>
              <span translate={false}>{page.code}</span> · {t.sync.short(sync.unsent)}
            </>
          }
          back={{ label: t.app.back, onPress: () => go.back() }}
        />
      }
      bottom={<PersonBar pairId={page.pairId} view={view} />}
    >
      <Begun pairId={page.pairId} />
      <HowThingsStand view={view} pairId={page.pairId} revealed={revealed} />
      <PlanList page={page} rows={view.rows} revealed={revealed} />
      <OneTrip page={page} />
      <WhenSheIsHere page={page} rows={view.here} revealed={revealed} />
      <SinceLastTime page={page} revealed={revealed} />
      <HowToReachHer page={page} />
      <Story page={page} revealed={revealed} onReveal={toggle} />
    </Screen>
  );
}
