import type { ComponentChildren } from 'preact';
import './ListRow.css';

type SectionTitleProps = { readonly children: ComponentChildren; readonly count?: number | undefined };

/** The word above a group of rows, and how many there are. */
export function SectionTitle({ children, count }: SectionTitleProps) {
  return (
    <div class="ui-section-title">
      <h2>{children}</h2>
      {count !== undefined && <span class="ui-section-count">{count}</span>}
    </div>
  );
}
