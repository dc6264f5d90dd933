import type { ComponentChildren } from 'preact';
import './Screen.css';

type ScreenProps = {
  /** A TopBar. */
  readonly top?: ComponentChildren;
  /** A BottomBar or a TabBar. */
  readonly bottom?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One screen of the phone: what it is, what to read or answer, what to do next. */
export function Screen({ top, bottom, children }: ScreenProps) {
  return (
    <div class="ui-screen">
      {top}
      <main class="ui-screen-body">{children}</main>
      {bottom}
    </div>
  );
}
