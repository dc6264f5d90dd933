import { Screen } from '@thari/ui/Screen.tsx';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DiaryScreen } from '../screens/diary/DiaryScreen.tsx';
import { useApp } from './app-context.ts';
import type { FurtherRoute } from './FurtherPage.tsx';
import { NotThere } from './NotThere.tsx';
import { PageTop } from './PageTop.tsx';
import type { Route } from './route.ts';

/** The screen of a route. The diary comes with the door; the rest follows while she reads it. */
export function Page({ route }: { readonly route: Route }) {
  return isFurther(route) ? <Further route={route} /> : <DiaryScreen />;
}

const isFurther = (route: Route): route is FurtherRoute => route.name !== 'diary';

let arrived: FunctionComponent<{ route: FurtherRoute }> | undefined;

/** Brings the other screens. They are small, and lie on the phone already when the app is installed. */
export const bringFurtherPages = async (): Promise<void> => {
  arrived ??= (await import('./FurtherPage.tsx')).FurtherPage;
};

function Further({ route }: { readonly route: FurtherRoute }) {
  const { t } = useApp();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setIsHere] = useState(arrived !== undefined);
  useEffect(() => {
    bringFurtherPages().then(
      () => setIsHere(true),
      () => setFailed(true),
    );
  }, [tries]);
  if (arrived) {
    const There = arrived;
    return <There route={route} />;
  }
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <Screen top={<PageTop title={t.app.loading} />}>
      <NotThere loaded={failed ? { is: 'failed', again } : { is: 'loading' }} label={t.app.loading} />
    </Screen>
  );
}
