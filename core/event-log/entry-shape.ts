import { isCalendarDate } from '@thari/kernel/calendar-date';
import { Type } from 'typebox';
import type { EventCatalogue } from './event-catalogue.ts';

/**
 * Has this data the shape of its event in this build, with days that exist and not one field more?
 * A field that the schema does not know could carry a name into the part that is not sealed.
 */
export const hasShapeIn = (
  catalogue: EventCatalogue,
  type: string,
  data: Readonly<Record<string, unknown>>,
): boolean => {
  const definition = catalogue.find(type);
  if (!definition || !Type.IsObject(definition.data)) return false;
  const { version, streamKind, data: schema } = definition;
  if (catalogue.check({ type, version, streamKind, data }) !== 'readable') return false;
  return Object.entries(data).every(
    ([field, value]) => Object.hasOwn(schema.properties, field) && (!field.endsWith('On') || isCalendarDate(value)),
  );
};
