import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './StatusPill.css';

export type StatusKind = 'late' | 'due' | 'done' | 'neutral' | 'waiting';

/** Each kind has a shape of its own, so that it is told apart without colour. */
export const statusShapes: Readonly<Record<StatusKind, IconName>> = {
  late: 'alert-triangle',
  due: 'circle',
  done: 'check',
  neutral: 'square',
  waiting: 'clock',
};

type StatusPillProps = { readonly kind: StatusKind; readonly children: ComponentChildren };

/** How things stand, in a word, a shape and a colour. */
export function StatusPill({ kind, children }: StatusPillProps) {
  return (
    <span class={`ui-pill is-${kind}`}>
      <Icon name={statusShapes[kind]} />
      <span>{children}</span>
    </span>
  );
}
