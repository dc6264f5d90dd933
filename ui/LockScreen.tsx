import type { ComponentChildren } from 'preact';
import './LockScreen.css';
import { ShweshwePattern } from './ShweshwePattern.tsx';

type LockScreenProps = {
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** On the cloth, at the top: something small for before the door opens. */
  readonly corner?: ComponentChildren;
};

/** The door of the phone app: a piece of cloth above, the keys below. It names no programme. */
export function LockScreen({ children, foot, corner }: LockScreenProps) {
  return (
    <div class="ui-lock">
      <header class="ui-lock-cloth">
        <ShweshwePattern />
        {corner && <div class="ui-lock-corner">{corner}</div>}
      </header>
      <main class="ui-lock-body">{children}</main>
      {foot && <footer class="ui-lock-foot">{foot}</footer>}
    </div>
  );
}
