import type { ComponentChildren } from 'preact';
import './Notice.css';

export type EmptyStateProps = {
  /** What will appear here. */
  readonly children: ComponentChildren;
  readonly picture?: ComponentChildren;
  /** The first step. */
  readonly action?: ComponentChildren;
};

/** A place where nothing is yet. */
export function EmptyState({ children, picture, action }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      {picture && <div class="ui-empty-picture">{picture}</div>}
      <p class="ui-empty-sentence">{children}</p>
      {action}
    </div>
  );
}
