import type { ComponentChildren } from 'preact';
import './LockScreen.css';
import { ShweshwePattern } from './ShweshwePattern.tsx';

type LockScreenProps = { readonly children: ComponentChildren; readonly foot?: ComponentChildren };

/** The door of the phone app: a piece of cloth above, the keys below. It names no programme. */
export function LockScreen({ children, foot }: LockScreenProps) {
  return (
    <div class="ui-lock">
      <div class="ui-lock-cloth">
        <ShweshwePattern />
      </div>
      <main class="ui-lock-body">{children}</main>
      {foot && <footer class="ui-lock-foot">{foot}</footer>}
    </div>
  );
}
