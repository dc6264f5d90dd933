import { allIndicators } from '@thari/indicators/all-indicators';
import type { Indicator } from '@thari/indicators/indicator';
import { monthlyLines } from '@thari/indicators/monthly/monthly-lines';
import { page } from '@thari/protocol/print/markdown';
import { sources } from '@thari/protocol/sources';
import { written } from './written.ts';

/** What monitoring officers review: every published number in words. */
export const indicatorBook = (): string =>
  page(
    '# Indicator book',
    written,
    'A number is the count of contributions dated inside the period: one row a person, with the day and the reason. So every total opens to its people, any range of days can be asked, and the phone and the server count alike because they run the same code.',
    allIndicators.flatMap(chapter),
    '# Monthly summary form and daily tally',
    'Derived on the phone from the stories it holds, by the code below, and never keyed in. Support groups and health talks come from the site, not from a woman’s story.',
    monthlyLines.flatMap(chapter),
  );

const chapter = ({
  id,
  version,
  title,
  numerator,
  denominator,
  source,
  departures,
  bands,
  isRatio,
}: Indicator): string[] => [
  `## ${title}`,
  [
    `- **Name in the code:** \`${id}\`, version ${version}`,
    `- **Numerator:** ${numerator}`,
    `- **Denominator:** ${denominator}${isRatio ? '' : ' (a count of its own, not a rate)'}`,
    `- **Source:** ${sources[source.source]}, ${source.place}${source.evidence === 'read' ? '' : ' (**not verified**)'}`,
    `- **Bands:** ${Object.entries(bands)
      .map(([band, label]) => `${label} (\`${band}\`)`)
      .join('; ')}`,
  ].join('\n'),
  departures.length > 0
    ? ['Where we differ from the source:', ...departures.map((departure) => `- ${departure}`)].join('\n')
    : 'We do not differ from the source.',
];
