import type { Fact } from './entry-facts.ts';

/** Names and what they stand for. A name that is empty goes on with the one before. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="office-facts">
      {facts.map(({ label, value }, index) => (
        <div key={`${label} ${index}`} class="office-fact">
          <dt>{label || facts.slice(0, index).findLast((fact) => fact.label)?.label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
