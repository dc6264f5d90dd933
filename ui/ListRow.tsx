import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './ListRow.css';
import { type StatusKind, statusShapes } from './StatusPill.tsx';

export type ListRowProps = {
  /** A first name. It is never handed to a translation service. */
  readonly title: string;
  readonly code?: string | undefined;
  readonly sub?: ComponentChildren;
  /** How things stand: gives the shape on the left and the colour of what stands at the end. */
  readonly kind?: StatusKind | undefined;
  /** Another picture than the shape of the kind. */
  readonly icon?: IconName | undefined;
  readonly trailing?: ComponentChildren;
  readonly onOpen?: (() => void) | undefined;
  readonly href?: string | undefined;
  /** A second thing to do, beside the row and not inside it: call her. */
  readonly action?: ComponentChildren;
};

/** One thing in a list. The whole row is the target. */
export function ListRow(props: ListRowProps) {
  const { onOpen, href, action } = props;
  return (
    <li class="ui-row">
      {href !== undefined ? (
        <a class="ui-row-main" href={href} onClick={onOpen}>
          <RowContent {...props} />
        </a>
      ) : onOpen ? (
        <button type="button" class="ui-row-main" onClick={onOpen}>
          <RowContent {...props} />
        </button>
      ) : (
        <div class="ui-row-main">
          <RowContent {...props} />
        </div>
      )}
      {action && <div class="ui-row-action">{action}</div>}
    </li>
  );
}

function RowContent({ title, code, sub, kind = 'neutral', icon = statusShapes[kind], trailing }: ListRowProps) {
  return (
    <>
      <span class={`ui-row-shape is-${kind}`}>
        <Icon name={icon} size={22} />
      </span>
      <span class="ui-row-words">
        <span class="ui-row-head">
          <span class="ui-row-title" translate={false}>
            {title}
          </span>
          {trailing && <span class={`ui-row-trailing is-${kind}`}>{trailing}</span>}
        </span>
        {(code || sub) && (
          <span class="ui-row-sub">
            {code && (
              <span class="ui-row-code" translate={false}>
                {code}
              </span>
            )}
            {sub && <span>{sub}</span>}
          </span>
        )}
      </span>
    </>
  );
}
