import { useEffect, useRef } from 'preact/hooks';
import './Notice.css';

export type ErrorSummaryProps = {
  readonly title: string;
  /** The sentence at each field, and the id of the field. */
  readonly errors: readonly { readonly id: string; readonly error: string }[];
};

/** What has to be mended on a long page. It takes the focus, and each line leads to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  // A link to "#id" would land in the address, where the app's own pages live.
  const goTo = (id: string) => (event: Event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <section class="ui-notice is-problem" ref={box} tabIndex={-1} aria-label={title}>
      <div class="ui-notice-body">
        <strong>{title}</strong>
        <ul>
          {errors.map(({ id, error }) => (
            <li key={id}>
              <a class="ui-error-link" href={`#${id}`} onClick={goTo(id)}>
                {error}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
