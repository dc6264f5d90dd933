import type { Session } from '@thari/contract/office/session';
import { Skeleton } from '@thari/ui/Skeleton.tsx';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../api/answer.ts';
import { officeApi } from '../api/office-api.ts';
import { SignInScreen } from '../screens/sign-in/SignInScreen.tsx';
import { en } from '../words/en.ts';
import { DeskProvider, siteAsked } from './desk-context.ts';
import { IdleDialog } from './IdleDialog.tsx';
import { OpenPage } from './OpenPage.tsx';
import { openSession, signOut } from './sign-out.ts';
import { useAddress } from './use-address.ts';

type Door =
  | { readonly is: 'opening' }
  | { readonly is: 'shut'; readonly why: 'new' | 'ended' | 'idle' | 'left'; readonly failure?: Failure }
  | { readonly is: 'open'; readonly session: Session };

/** The desk behind its door. The address stays while the door is shut, so that signing in leads back to where she was. */
export function App() {
  const [door, setDoor] = useState<Door>({ is: 'opening' });
  useEffect(() => {
    openSession().then((answer) => {
      if (answer.ok) return setDoor({ is: 'open', session: answer.data });
      const { failure } = answer;
      setDoor(failure.kind === 'signed-out' ? { is: 'shut', why: 'new' } : { is: 'shut', why: 'new', failure });
    });
  }, []);

  if (door.is === 'opening') return <Opening />;
  if (door.is === 'shut')
    return (
      <SignInScreen
        words={en}
        why={door.why}
        failure={door.failure}
        onSignedIn={(session) => setDoor({ is: 'open', session })}
      />
    );
  return (
    <OpenDesk key={door.session.worker.id} session={door.session} onLock={(why) => setDoor({ is: 'shut', why })} />
  );
}

function Opening() {
  return (
    <main class="office-opening">
      <Skeleton label={en.frame.door.opening} />
    </main>
  );
}

type OpenDeskProps = { readonly session: Session; readonly onLock: (why: 'ended' | 'idle' | 'left') => void };

/** Everything that she has seen lives in here and goes when it goes. */
function OpenDesk({ session, onLock }: OpenDeskProps) {
  const [address, go] = useAddress();
  const [clearWords, showClearWords] = useState(false);
  const kept = useMemo(() => new Map<string, unknown>(), []);
  const site = siteAsked(session.sites, address.query.site);
  if (!site) return <main class="office-opening">{en.frame.noSite}</main>;

  const gone = () => {
    void signOut();
    onLock('idle');
  };
  const desk = {
    session,
    site,
    address,
    go,
    api: officeApi,
    words: en,
    kept,
    clearWords,
    showClearWords,
    lock: onLock,
  };
  return (
    <DeskProvider value={desk}>
      <OpenPage />
      <IdleDialog onGone={gone} onLocked={() => onLock('left')} />
    </DeskProvider>
  );
}
