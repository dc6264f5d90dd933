import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PhoneEngine, Saved } from '../engine/engine-api.ts';
import type { OpenState } from '../screens/questions/form.ts';
import { dateWords } from '../words/date-words.ts';
import { AppContext, type AppShare } from './app-context.ts';
import type { Drafts } from './drafts.ts';
import type { Speech } from './language.ts';
import { bringFurtherPages, Page } from './Page.tsx';
import { placeOf } from './route.ts';
import { type JustSaved, SavedToast } from './SavedToast.tsx';
import type { Phone } from './use-phone.ts';
import type { Router } from './use-router.ts';
import { useScrollMemory } from './use-scroll-memory.ts';

const furtherPagesAfterMs = 1_000;

type OpenAppProps = {
  readonly engine: PhoneEngine;
  readonly state: OpenState;
  readonly phone: Phone;
  readonly speech: Speech;
  readonly router: Router;
  readonly drafts: Drafts;
  readonly hide: () => void;
};

/** The app while it is unlocked. When it locks, all of this is gone from the page; only drafts and the way back are kept. */
export function OpenApp({ engine, state, phone, speech, router, drafts, hide }: OpenAppProps) {
  const { t } = speech;
  const [just, setJust] = useState<JustSaved>();
  const pages = useMemo(() => new Map<string, unknown>(), []);
  const say = useMemo(() => dateWords(t.dates), [t]);
  const { route, depth, go } = router;
  const step = route.name === 'form' ? route.step : 0;

  useEffect(() => {
    // Out of the diary's way. Where it fails, or she is quicker, it is asked for when one is opened.
    const timer = setTimeout(() => void bringFurtherPages().catch(() => undefined), furtherPagesAfterMs);
    return () => clearTimeout(timer);
  }, []);
  useScrollMemory(depth, `${placeOf(route)}/${step}`);

  const share: AppShare = {
    engine,
    state,
    today: state.today,
    t,
    speech,
    say,
    sync: phone.sync,
    go,
    drafts,
    pages,
    dataVersion: phone.dataVersion,
    hide,
    saved: (words: string, saves: readonly Saved[]) => setJust({ at: Date.now(), words, saves }),
  };
  return (
    <AppContext.Provider value={share}>
      <div class={just ? 'open-app has-toast' : 'open-app'}>
        {state.training && <aside class="training">{t.app.training}</aside>}
        <Page key={`${depth}/${placeOf(route)}/${step}`} route={route} />
      </div>
      {just && <SavedToast key={just.at} just={just} engine={engine} t={t} onGone={() => setJust(undefined)} />}
    </AppContext.Provider>
  );
}
