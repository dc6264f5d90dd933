import { Cover } from '@thari/ui/Cover.tsx';
import { useEffect, useState } from 'preact/hooks';
import type { PhoneEngine, PhoneState } from '../engine/engine-api.ts';
import { DoorScreen } from '../screens/doors/DoorScreen.tsx';
import { OpeningScreen } from '../screens/doors/OpeningScreen.tsx';
import type { Words } from '../words/words.ts';
import { useLanguage } from './language.ts';
import { OpenApp } from './OpenApp.tsx';
import type { RouteStack } from './route-stack.ts';
import { useCover } from './use-cover.ts';
import { useDrafts } from './use-drafts.ts';
import { usePhone } from './use-phone.ts';
import { useTwoFingerHide } from './use-quick-hide.ts';
import { useRouter } from './use-router.ts';

export type AppProps = {
  readonly engine: PhoneEngine;
  /** To begin with: she may choose another language. */
  readonly words: Words;
  /** Tells when a newer version waits, and how to use it. It is offered where the phone is locked: nothing is interrupted there. */
  readonly whenNewVersion?: ((tell: (useIt: () => void) => void) => void) | undefined;
  readonly startAt?: RouteStack | undefined;
};

/** The whole app: the door or the open house, and a cover over both. */
export function App({ engine, words, whenNewVersion, startAt }: AppProps) {
  const [useNewVersion, setUseNewVersion] = useState<() => void>();
  const phone = usePhone(engine);
  const { cover, tell } = useCover();
  const router = useRouter(startAt);
  const { state } = phone;
  const isOpen = state?.name === 'open';
  const drafts = useDrafts(engine, isOpen);
  const speech = useLanguage(words, state?.name === 'open' ? state.worker.id : undefined);
  const { t } = speech;

  const lock = () => void engine.lock().then(phone.setState, () => undefined);
  const hide = () => {
    if (!isOpen) return;
    drafts.flush();
    tell('hidden-by-her');
    lock();
  };
  useTwoFingerHide(hide);
  useEffect(() => whenNewVersion?.((useIt) => setUseNewVersion(() => useIt)), []);
  useEffect(() => {
    if (!belongsToNobody(state)) return;
    drafts.clear();
    router.go.reset();
  }, [state?.name]);

  return (
    <>
      {state === undefined && <OpeningScreen t={t} failed={phone.failed} />}
      {state?.name === 'open' && (
        <OpenApp
          engine={engine}
          state={state}
          phone={phone}
          speech={speech}
          router={router}
          drafts={drafts}
          hide={hide}
        />
      )}
      {state && state.name !== 'open' && (
        <DoorScreen
          engine={engine}
          state={state}
          speech={speech}
          onState={phone.setState}
          useNewVersion={useNewVersion}
        />
      )}
      <Cover
        shown={cover === 'hers' || (isOpen && cover !== 'none')}
        label={t.app.cover}
        onOpen={() => tell('tapped')}
      />
    </>
  );
}

/** What was written by one worker is not there for the next. */
const belongsToNobody = (state: PhoneState | undefined): boolean =>
  state?.name === 'new' || state?.name === 'destroyed' || state?.name === 'needs-pin';
