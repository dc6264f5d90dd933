import { hasShapeOf } from '@thari/care/decisions/entry-shape';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import { careEvents } from '@thari/care/events/care-event';
import { anyDataOf } from '@thari/testing/care';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldFault } from './field-fault.ts';
import { nearestName } from './nearest-name.ts';

const thandiIsBorn = {
  infantId: '0199f2d0-00ba-7000-8000-000000000001',
  bornOn: '2026-01-15',
  sex: 'female',
  birthOrder: 1,
  placeOfBirth: 'facility',
  feeding: 'breastfed',
};
const faultOf = (changes: Record<string, unknown>, type = 'InfantBorn') => {
  const definition = careCatalogue.find(type);
  return definition && fieldFault(definition, { ...thandiIsBorn, ...changes });
};

describe('a field that is not as it should be is named, with what is expected', () => {
  test.each([
    [{ bornOn: undefined }, 'bornOn', 'is missing; expected a day that exists, like 2026-05-01'],
    [{ bornOn: '2026-02-29' }, 'bornOn', 'is not a day that exists, like 2026-05-01'],
    [{ bornOn: '15.1.2026' }, 'bornOn', 'is not a day that exists, like 2026-05-01'],
    [{ sex: 'girl' }, 'sex', 'is not one of female, male, not-recorded'],
    [{ birthOrder: 1.5 }, 'birthOrder', 'is not a whole number from 1 to 8'],
    [{ infantId: 'thandi' }, 'infantId', 'is not an id like 0199f2d0-0001-7000-8000-000000000001, in small letters'],
    [{ weightgrams: 3100 }, '"weightgrams"', 'is not a field of InfantBorn; the nearest is weightGrams'],
  ])('%j', (changes, field, problem) => {
    expect(faultOf(changes)).toEqual({ field, problem });
  });
  test('and one that is as it should be is not', () => {
    expect(faultOf({})).toBeUndefined();
    expect(faultOf({ weightGrams: 3100 })).toBeUndefined();
  });
});

test('a fault never repeats what the record says of a person', () => {
  expect(JSON.stringify(faultOf({ sex: 'Thandi Dlamini' }))).not.toContain('Thandi');
});

test('a fault is found exactly where the decisions find one', () => {
  fc.assert(
    fc.property(anyEvent(), ({ type, data }) => {
      const definition = careCatalogue.find(type);
      const read = JSON.parse(JSON.stringify(data));
      expect(definition && fieldFault(definition, read) === undefined).toBe(hasShapeOf(type, read));
    }),
    { numRuns: 500 },
  );
});

/** Any event, whole or with one field spoilt. */
const anyEvent = () =>
  fc.constantFrom(...careEvents).chain(({ type, data }) =>
    fc
      .record({
        data: anyDataOf(data),
        spoilt: fc.option(fc.constantFrom(...Object.keys(data.properties), 'other')),
        by: fc.constantFrom(undefined, null, 0, -1, 'x', '2026-02-30', [], {}, true),
      })
      .map((made) => ({ type, data: made.spoilt ? { ...made.data, [made.spoilt]: made.by } : made.data })),
  );

test('the nearest name is the one with the fewest letters to change', () => {
  expect(nearestName('InfantBron', ['InfantDied', 'InfantBorn'])).toBe('InfantBorn');
  expect(nearestName('infantborn', ['InfantDied', 'InfantBorn'])).toBe('InfantBorn');
  expect(nearestName('x', [])).toBeUndefined();
});
