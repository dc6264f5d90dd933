import type { ComponentChildren } from 'preact';
import './Desk.css';

export type DeskProps = {
  /** A SideRail. */
  readonly rail: ComponentChildren;
  readonly title: string;
  readonly sub?: ComponentChildren;
  /** At the end of the title: filters, print. */
  readonly right?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One page of the office: where one can go, and one question. */
export function Desk({ rail, title, sub, right, children }: DeskProps) {
  return (
    <div class="ui-desk">
      <header>{rail}</header>
      <main class="ui-desk-body">
        <div class="ui-desk-head">
          <div>
            <h1 class="ui-desk-title" tabIndex={-1}>
              {title}
            </h1>
            {sub && <p class="ui-desk-sub">{sub}</p>}
          </div>
          {right}
        </div>
        {children}
      </main>
    </div>
  );
}
