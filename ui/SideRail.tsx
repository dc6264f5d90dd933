import type { ComponentChildren } from 'preact';
import './Desk.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { ShweshwePattern } from './ShweshwePattern.tsx';

export type Place = { readonly id: string; readonly label: string; readonly icon: IconName; readonly href: string };

export type SideRailProps = {
  /** Heard, not seen: "Main pages". */
  readonly label: string;
  /** The name of the software; never that of the programme. */
  readonly head: string;
  readonly places: readonly Place[];
  readonly current: string | undefined;
  readonly foot?: ComponentChildren;
};

/** The places of the office. They are links: each opens in a tab of its own if she likes. */
export function SideRail({ label, head, places, current, foot }: SideRailProps) {
  return (
    <div class="ui-rail">
      <div class="ui-rail-cloth">
        <ShweshwePattern />
        <p class="ui-rail-head">{head}</p>
      </div>
      <nav class="ui-rail-places" aria-label={label}>
        {places.map(({ id, label: word, icon, href }) => (
          <a key={id} class="ui-rail-place" href={href} aria-current={id === current ? 'page' : undefined}>
            <Icon name={icon} size={20} />
            {word}
          </a>
        ))}
      </nav>
      {foot && <div class="ui-rail-foot">{foot}</div>}
    </div>
  );
}
