import type { Citation } from '../rule.ts';

export const evidenceOf = ({ evidence }: Pick<Citation, 'evidence'>): string =>
  evidence === 'read' ? 'read' : '**not verified**';

export const citedAs = ({ source, place }: Citation): string => `\`${source}\`: ${place}`;
