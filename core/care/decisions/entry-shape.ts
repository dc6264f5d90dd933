import { hasShapeIn } from '@thari/event-log/entry-shape';
import { careCatalogue } from '../events/care-catalogue.ts';

export const hasShapeOf = (type: string, data: Readonly<Record<string, unknown>>): boolean =>
  hasShapeIn(careCatalogue, type, data);
