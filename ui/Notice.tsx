import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Notice.css';

export type NoticeKind = 'quiet' | 'success' | 'problem';

export type NoticeProps = {
  readonly kind?: NoticeKind | undefined;
  readonly children: ComponentChildren;
  /** What to do about it. */
  readonly action?: ComponentChildren;
  readonly icon?: IconName | undefined;
};

const icons: Readonly<Record<NoticeKind, IconName>> = { quiet: 'speech', success: 'check', problem: 'alert-triangle' };

/** Something she should know. A problem interrupts a screen reader; the rest waits for its turn. */
export function Notice({ kind = 'quiet', children, action, icon = icons[kind] }: NoticeProps) {
  return (
    <div class={`ui-notice is-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div class="ui-notice-body">
        <div>{children}</div>
        {action}
      </div>
    </div>
  );
}
