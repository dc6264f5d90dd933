import type { ComponentChildren } from 'preact';
import './ListRow.css';

type ListProps = { readonly children: ComponentChildren; readonly label?: string | undefined };

/** A sheet of paper with rows on it. */
export function List({ children, label }: ListProps) {
  return (
    // Safari and TalkBack forget that a list without bullets is a list, unless it is said.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul class="ui-list" role="list" aria-label={label}>
      {children}
    </ul>
  );
}
