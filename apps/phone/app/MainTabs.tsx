import { TabBar } from '@thari/ui/TabBar.tsx';
import { useApp } from './app-context.ts';
import type { TabName } from './route.ts';

/** The four places of the app. */
export function MainTabs({ current }: { readonly current: TabName }) {
  const { go, t } = useApp();
  const { tabs } = t.app;
  return (
    <TabBar
      label={tabs.label}
      current={current}
      onSelect={(tab: TabName) => go.tab(tab)}
      tabs={[
        { id: 'diary', label: tabs.diary, icon: 'diary' },
        { id: 'find', label: tabs.find, icon: 'find' },
        { id: 'team', label: tabs.team, icon: 'group' },
        { id: 'work', label: tabs.work, icon: 'work' },
      ]}
    />
  );
}
