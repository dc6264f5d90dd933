import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Screen.css';

export type Tab<Id extends string> = { readonly id: Id; readonly label: string; readonly icon: IconName };

export type TabBarProps<Id extends string> = {
  /** Heard, not seen: "Main pages". */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id | undefined;
  readonly onSelect: (id: Id) => void;
};

/** The few places of the phone, each an icon and a word. */
export function TabBar<Id extends string>({ label, tabs, current, onSelect }: TabBarProps<Id>) {
  return (
    <nav class="ui-tab-bar" aria-label={label}>
      {tabs.map(({ id, label: word, icon }) => (
        <button
          key={id}
          type="button"
          class="ui-tab"
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onSelect(id)}
        >
          <Icon name={icon} />
          <span>{word}</span>
        </button>
      ))}
    </nav>
  );
}
