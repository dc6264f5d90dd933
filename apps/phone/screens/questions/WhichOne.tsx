import type { About } from './form.ts';
import { whichOne } from './which-one.ts';

/** Said above the first question, so that nobody answers for the wrong sample. */
export function WhichOne({ about }: { readonly about: About }) {
  const lines = whichOne(about);
  if (lines.length === 0) return null;
  return (
    <dl class="pairs">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
