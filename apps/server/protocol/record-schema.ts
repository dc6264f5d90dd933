import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { EventDefinition } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { type FieldShape, isDay, isId, shapeOf, wordsOf } from './field-shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What `thari protocol plan` reads, as JSON Schema: made of the catalogue, so that it says what this build reads. */
export const recordSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:thari:protocol-record',
  title: 'A record for the care protocol',
  description:
    'What happened to one woman and her babies, in the order in which it was recorded. It holds no name, no phone number and no free text.',
  anyOf: [
    {
      type: 'object',
      properties: { $schema: { type: 'string' }, events: { $ref: '#/$defs/events' } },
      required: ['events'],
      additionalProperties: false,
    },
    { $ref: '#/$defs/events' },
  ],
  $defs: {
    events: {
      description: 'The first is the one with which she joined.',
      type: 'array',
      minItems: 1,
      prefixItems: [{ $ref: '#/$defs/WomanEnrolled' }],
      items: { oneOf: careCatalogue.definitions.map(({ type }) => ({ $ref: `#/$defs/${type}` })) },
    },
    ...Object.fromEntries(careCatalogue.definitions.map((definition) => [definition.type, eventSchema(definition)])),
  },
});

const eventSchema = ({ type, version, meaning, data }: EventDefinition): Schema => ({
  description: meaning,
  type: 'object',
  properties: {
    type: { const: type },
    version: {
      const: version,
      description: 'The shape that is described here, which is meant where none is named. Older ones are read too.',
    },
    id: { ...described(shapeOf(Uuid)), description: 'Needed only where a later event corrects or withdraws this one.' },
    occurredOn: {
      ...described(shapeOf(Day)),
      description: 'The day it happened or was written, where no field of the data says it.',
    },
    data: { ...described(shapeOf(data)), additionalProperties: false },
  },
  required: ['type', 'data'],
  additionalProperties: false,
});

/** The schema of a field with what TypeBox leaves unsaid: that a day is a date, and that words are a choice. */
const described = (shape: FieldShape): Schema => {
  if (isDay(shape)) return { ...shape, format: 'date', description: 'A day, year-month-day.' };
  if (isId(shape)) return { ...shape, description: 'An id. The same thing has the same id wherever it is named.' };
  const words = wordsOf(shape);
  if (words) return { enum: words };
  return {
    ...shape,
    ...(shape.items && { items: described(shape.items) }),
    ...(shape.properties && {
      properties: Object.fromEntries(Object.entries(shape.properties).map(([name, field]) => [name, described(field)])),
    }),
  };
};
