import type { FigureOnWire } from '@thari/contract/office/numbers';
import { Card } from '@thari/ui/Card.tsx';
import { useDesk } from '../../app/desk-context.ts';

/** What a number counts, in the words of its source: the one place outside an opened person where these may stand. */
export function Definition({ figure }: { readonly figure: FigureOnWire }) {
  const { definition } = useDesk().words.numbers;
  const { title, numerator, denominator, denominatorCount, source, departures, version } = figure;
  const { noDenominator } = useDesk().words.numbers;
  return (
    <Card>
      <h2>{definition.heading}</h2>
      <dl class="office-definition">
        <dt>{definition.published}</dt>
        <dd>{title}</dd>
        <dt>{definition.numerator}</dt>
        <dd>{numerator}</dd>
        <dt>{definition.denominator}</dt>
        <dd>{denominatorCount === null ? noDenominator : denominator}</dd>
        <dt>{definition.source}</dt>
        <dd>{source}</dd>
        <dt>{definition.departures}</dt>
        <dd>
          {departures.length === 0
            ? definition.asWritten
            : departures.map((departure) => <p key={departure}>{departure}</p>)}
        </dd>
        <dt>{definition.version}</dt>
        <dd>{version}</dd>
      </dl>
    </Card>
  );
}
