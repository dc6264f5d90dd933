import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon.tsx';
import './Screen.css';

export type TopBarProps = {
  readonly title: string;
  readonly sub?: ComponentChildren;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** At the end: hide, help, "3/5". */
  readonly right?: ComponentChildren;
  /** Takes the focus after a change of screen, so that the new title is read aloud. */
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
};

/** Where am I, and the way back. */
export function TopBar({ title, sub, back, right, titleRef }: TopBarProps) {
  return (
    <header class="ui-top-bar">
      {back && (
        <button type="button" class="ui-top-back" aria-label={back.label} onClick={back.onPress}>
          <Icon name="arrow-left" size={26} />
        </button>
      )}
      <div class="ui-top-words">
        <h1 class="ui-top-title" tabIndex={-1} ref={titleRef ?? null} translate={false}>
          {title}
        </h1>
        {sub && <p class="ui-top-sub">{sub}</p>}
      </div>
      {right}
    </header>
  );
}
