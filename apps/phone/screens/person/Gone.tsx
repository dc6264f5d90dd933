import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { HillPath } from '@thari/ui/pictures/HillPath.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { useApp } from '../../app/app-context.ts';
import { PageTop } from '../../app/PageTop.tsx';

/** Whoever was asked for is not on this phone. */
export function Gone() {
  const { go, t } = useApp();
  return (
    <Screen top={<PageTop title={t.person.gone} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      <EmptyState picture={<HillPath />}>{t.person.goneHint}</EmptyState>
    </Screen>
  );
}
