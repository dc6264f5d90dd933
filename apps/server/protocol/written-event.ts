import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { EventDefinition } from '@thari/event-log/define-event';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { Uuid } from '@thari/kernel/schema';
import { Value } from 'typebox/value';
import { faultIn, fieldFault, notAField, type OrFault } from './field-fault.ts';
import { expected, shapeOf } from './field-shape.ts';
import { nearestName } from './nearest-name.ts';

/** One event of a record as somebody wrote it, of whatever version, and what it says in the shape of today. */
export type WrittenEvent = {
  readonly definition: EventDefinition;
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
  readonly occurredOn: CalendarDate | undefined;
  readonly id: string | undefined;
};

type Fields = Readonly<Record<string, unknown>>;
const names = ['type', 'version', 'data', 'occurredOn', 'id'];

export const writtenEvent = (raw: unknown): OrFault<WrittenEvent> => {
  if (!isFields(raw)) return faultIn(undefined, 'is not an object with a type and data');
  const extra = Object.keys(raw).find((field) => !names.includes(field));
  if (extra !== undefined) return { ok: false, fault: notAField(extra, 'an event of a record', names) };
  const definition = typeof raw.type === 'string' ? careCatalogue.find(raw.type) : undefined;
  if (!definition) return faultIn('type', unknownType(raw.type));
  return withEnvelope(definition, raw);
};

const unknownType = (type: unknown): string => {
  if (typeof type !== 'string') return 'is missing; expected the name of an event, like WomanEnrolled';
  const nearest = nearestName(
    type,
    careCatalogue.definitions.map((known) => known.type),
  );
  return `is unknown; the nearest is ${nearest}`;
};

const withEnvelope = (definition: EventDefinition, raw: Fields): OrFault<WrittenEvent> => {
  const { version = definition.version, data, occurredOn, id } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > definition.version)
    return faultIn('version', `is not a version that this build reads, from 1 to ${definition.version}`);
  if (occurredOn !== undefined && !isCalendarDate(occurredOn))
    return faultIn('occurredOn', 'is not a day that exists, like 2026-05-01');
  if (id !== undefined && !Value.Check(Uuid, id)) return faultIn('id', `is not ${expected(shapeOf(Uuid))}`);
  if (!isFields(data)) return faultIn('data', `is not an object with the fields of ${definition.type}`);
  const reading = careCatalogue.upcast(definition.type, version, data);
  if (!reading.readable) return faultIn('version', 'is not a version that this build reads');
  const wrong = fieldFault(definition, reading.data);
  if (wrong) return { ok: false, fault: wrong };
  const { type } = definition;
  return { ok: true, value: { definition, type, version, data, now: reading.data, occurredOn, id } };
};

/** The field that says when it happened. A day on which something is expected says nothing of when it was written. */
export const dayField = ({ data }: EventDefinition): string | undefined =>
  shapeOf(data).required?.find((field) => field.endsWith('On') && field !== 'dueOn');

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
